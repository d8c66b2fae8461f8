import { type Header, immutable, immutableFolder, mediaTypes, revalidated } from './policy.ts'
import type { Site } from './servers.ts'

/** For nginx: locations, to be included in a `server` block whose root holds the product in its folder. */
export function nginxFile({ base, headers }: Site): string {
  return `# The Reimaging Advisor for nginx. Put the build into the folder ${base} of the server's root, and write
#   include <that folder>/nginx.conf;
# into the server block. Made by the build, as the hashes in it belong to the pages beside it.
#
# nginx passes headers on into a location only where that sends none of its own. So what the rest of your site sends,
# such as Strict-Transport-Security, has to stand here too: take the sign # from the two lines below.
${base === '/' ? '# This is the location / of the server: where yours has one already, put this in its place.\n' : ''}
${base === '/' ? '' : `location = ${base.slice(0, -1)} {\n  absolute_redirect off;\n  return 301 ${base};\n}\n\n`}location ^~ ${base} {
  absolute_redirect off;
  types {
${Object.entries(mediaTypes)
  .map(([ending, type]) => `    ${type} ${ending};`)
  .join('\n')}
  }
  default_type application/octet-stream;
  charset utf-8;
  charset_types ${Object.values(mediaTypes)
    .filter((type) => type !== 'text/html' && !type.startsWith('image/png'))
    .join(' ')};

  # Files that the build compressed. With Debian's libnginx-mod-http-brotli-static: brotli_static on;
  gzip_static on;
  gzip_vary on;

  # Each page is the index.html of a folder of its name.
  try_files $uri $uri/index.html =404;
  error_page 404 ${base}404.html;

${lines([...headers, ['Cache-Control', revalidated]], '  ')}
  # add_header Strict-Transport-Security "max-age=63072000" always;

  location ^~ ${base}${immutableFolder}/ {
    try_files $uri =404;
${lines(headers, '    ')}
    # add_header Strict-Transport-Security "max-age=63072000" always;
    add_header Cache-Control "${immutable}";
  }

  # What servers read is not for visitors.
  location ~ /(nginx\\.conf|web\\.config|staticwebapp\\.config\\.json|_headers|\\.[^/]*)$ {
    return 404;
  }
}
`
}

const lines = (headers: readonly Header[], indent: string): string =>
  headers.map(([name, value]) => `${indent}add_header ${name} "${value}" always;`).join('\n')
