import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/**
 * @typedef {{ root: string, base: string, work: string }} Place where the build stands, and a folder for the server's own
 * @typedef {{ origin: string, version: string, stop: () => Promise<unknown> }} Server
 */

const port = Number(process.env.HOSTING_PORT ?? 4187)
const origin = `http://127.0.0.1:${port}`

/** Web servers as Debian packs them, each with a configuration that does no more than include the one that is shipped. */
export const servers = [
  { name: 'nginx', start: startNginx },
  { name: 'apache', start: startApache },
]

/** @param {Place} place @returns {Promise<Server> | undefined} */
function startNginx({ root, base, work }) {
  const program = found('nginx', 'nginx', ['/usr/sbin/nginx'])
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

/** @param {Place} place @returns {Promise<Server> | undefined} */
function startApache({ root, work }) {
  const program = found('apache2', 'apache2', ['/usr/sbin/apache2'])
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

/**
 * Where a server is installed; installs it where that may be done without asking.
 * @param {string} name
 * @param {string} debianPackage
 * @param {readonly string[]} places
 */
function found(name, debianPackage, places) {
  const there = () => places.find((place) => existsSync(place))
  if (there() === undefined && spawnSync('sh', ['-c', 'command -v apt-get']).status === 0) {
    const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n']
    const install = `apt-get update -q && DEBIAN_FRONTEND=noninteractive apt-get install -y ${debianPackage}`
    const [program = '', ...args] = [...asRoot, 'sh', '-c', install]
    console.log(`No ${name} to test with yet. Trying: apt-get install ${debianPackage}`)
    spawnSync(program, args, { stdio: ['ignore', 'inherit', 'inherit'] })
  }
  if (there() === undefined)
    console.error(
      `No ${name} was found. Install it (on Debian, as root: apt-get install ${debianPackage}), then try again.`,
    )
  return there()
}

/**
 * Starts a server and waits until it answers.
 * @param {string} program
 * @param {readonly string[]} args
 * @returns {Promise<Server>}
 */
async function started(program, args) {
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
