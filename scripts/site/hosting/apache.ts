import { immutable, immutableFolder, mediaTypes, revalidated } from './policy.ts'
import type { Site } from './servers.ts'

const packings = [
  { ending: 'br', encoding: 'br' },
  { ending: 'gz', encoding: 'gzip' },
]

/** For Apache: a `.htaccess`, which stands in the folder of the product. Needs `AllowOverride All` there. */
export function apacheFile({ base, headers }: Site): string {
  const texts = Object.entries(mediaTypes).filter(([, type]) => type !== 'image/png')
  const endings = texts.map(([ending]) => ending)
  return `# The Reimaging Advisor for Apache 2.4, with mod_headers and mod_rewrite. Made by the build, as the hashes in it
# belong to the pages beside it. The folder needs AllowOverride All; or include this file in its <Directory>.

Options -Indexes -MultiViews
DirectoryIndex index.html
DirectorySlash Off
ErrorDocument 404 ${base}404.html
AddType image/png .png

RewriteEngine On
RewriteBase ${base}
${
  base === '/'
    ? ''
    : `RewriteOptions AllowNoSlash
RewriteCond %{REQUEST_URI} ^${base.slice(0, -1)}$
RewriteRule ^ ${base} [R=301,L]
`
}
# What servers read is not for visitors.
RewriteRule (^|/)(\\.[^/]*|nginx\\.conf|web\\.config|staticwebapp\\.config\\.json|_headers)$ - [R=404,L]

# Each page is the index.html of a folder of its name.
RewriteCond %{REQUEST_FILENAME} -d
RewriteCond %{REQUEST_FILENAME}/index.html -f
RewriteRule ^(.*[^/])$ $1/index.html [L]

# Files that the build compressed.
${packings
  .map(
    ({ ending, encoding }) => `RewriteCond %{HTTP:Accept-Encoding} \\b${encoding}\\b
RewriteCond %{REQUEST_FILENAME}.${ending} -f
RewriteRule ^(.+\\.(?:${endings.join('|')}))$ $1.${ending} [L]`,
  )
  .join('\n')}
${packings
  .map(
    ({ ending, encoding }) => `<FilesMatch "\\.(?:${endings.join('|')})\\.${ending}$">
  SetEnv no-gzip 1
  SetEnv no-brotli 1
  Header set Content-Encoding ${encoding}
</FilesMatch>`,
  )
  .join('\n')}
${texts
  .map(
    ([ending, type]) => `<FilesMatch "\\.${ending}(?:\\.br|\\.gz)?$">
  ForceType "${type}; charset=utf-8"
  Header set Vary Accept-Encoding
</FilesMatch>`,
  )
  .join('\n')}

${headers.map(([name, value]) => `Header always set ${name} "${value}"`).join('\n')}
Header set Cache-Control "${revalidated}"
<If "%{REQUEST_URI} =~ m#^${base}${immutableFolder}/#">
  Header set Cache-Control "${immutable}"
</If>
`
}
