import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { installDebianPackages } from '../install/packages.ts'

/** Where the build stands, and a folder for the server's own files. */
interface Place {
  readonly root: string
  readonly base: string
  readonly work: string
}

interface Server {
  readonly origin: string
  readonly version: string
  stop(): Promise<void>
}

const port = Number(process.env.HOSTING_PORT ?? 4187)
const origin = `http://127.0.0.1:${port}`

/** Web servers as Debian packs them, each with a configuration that does no more than include the one that is shipped. */
export const servers = [
  { name: 'nginx', start: startNginx },
  { name: 'apache', start: startApache },
]

function startNginx({ root, base, work }: Place): Promise<Server> | undefined {
  const program = foundOrInstalled('nginx', '/usr/sbin/nginx')
  if (program === undefined) return undefined
  mkdirSync(work, { recursive: true })
  const config = join(work, 'nginx.conf')
  const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (kind) => `  ${kind}_temp_path ${work}/${kind};`,
  )
  writeFileSync(
    config,
    `daemon off;
pid ${work}/nginx.pid;
error_log ${work}/error.log;
${process.getuid?.() === 0 ? 'user root;\n' : ''}events {}
http {
  access_log off;
${paths.join('\n')}
  server {
    listen 127.0.0.1:${port};
    root ${root};
    include ${join(root, base)}/nginx.conf;
  }
}
`,
  )
  return started(program, ['-e', join(work, 'error.log'), '-p', work, '-c', config])
}

function startApache({ root, work }: Place): Promise<Server> | undefined {
  const program = foundOrInstalled('apache2', '/usr/sbin/apache2')
  if (program === undefined) return undefined
  mkdirSync(work, { recursive: true })
  const config = join(work, 'httpd.conf')
  const modules = ['mpm_event', 'authz_core', 'dir', 'mime', 'headers', 'rewrite', 'env', 'setenvif']
  writeFileSync(
    config,
    `ServerRoot ${work}
ServerName 127.0.0.1
Listen 127.0.0.1:${port}
PidFile ${work}/httpd.pid
ErrorLog ${work}/error.log
DefaultRuntimeDir ${work}
${process.getuid?.() === 0 ? 'User www-data\nGroup www-data' : ''}
${modules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join('\n')}
TypesConfig /etc/mime.types
DocumentRoot ${root}
<Directory ${root}>
  AllowOverride All
  Require all granted
</Directory>
`,
  )
  return started(program, ['-D', 'FOREGROUND', '-f', config])
}

/** Where a server of Debian's is; installs it where that may be done without asking. */
function foundOrInstalled(name: string, file: string): string | undefined {
  if (!existsSync(file)) installDebianPackages(name)
  if (existsSync(file)) return file
  console.error(`No ${name} was found. Install it (on Debian, as root: apt-get install ${name}), then try again.`)
  return undefined
}

/** Starts a server and waits until it answers. */
async function started(program: string, args: readonly string[]): Promise<Server> {
  const child = spawn(program, [...args], { stdio: ['ignore', 'inherit', 'inherit'] })
  const ended = new Promise((resolve) => child.once('exit', resolve))
  const { stdout, stderr } = spawnSync(program, ['-v'], { encoding: 'utf8' })
  for (let tries = 0; tries < 100 && child.exitCode === null; tries++) {
    const answers = await fetch(origin).then(
      () => true,
      () => false,
    )
    if (answers) break
    await sleep(100)
  }
  return {
    origin,
    version: `${stdout}${stderr}`.trim().split('\n')[0] ?? '',
    async stop() {
      child.kill('SIGTERM')
      await ended
    },
  }
}
