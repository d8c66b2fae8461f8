import { immutableFolder, mediaTypes, revalidated } from './policy.ts'
import type { Site } from './servers.ts'

/** For IIS: a `web.config`, which stands in the folder of the product. */
export function iisFile({ headers }: Site): string {
  const types = Object.entries(mediaTypes)
  return `<?xml version="1.0" encoding="utf-8"?>
<!-- The Reimaging Advisor for IIS 8 or later. Made by the build, as the hashes in it belong to the pages beside it. -->
<configuration>
  <system.webServer>
    <defaultDocument enabled="true">
      <files>
        <clear />
        <add value="index.html" />
      </files>
    </defaultDocument>
    <directoryBrowse enabled="false" />
    <staticContent>
${types
  .flatMap(([ending, type]) => [
    `      <remove fileExtension=".${ending}" />`,
    `      <mimeMap fileExtension=".${ending}" mimeType="${escaped(type === 'image/png' ? type : `${type}; charset=utf-8`)}" />`,
  ])
  .join('\n')}
      <clientCache cacheControlMode="NoControl" cacheControlCustom="${revalidated}" />
    </staticContent>
    <httpProtocol>
      <customHeaders>
        <remove name="X-Powered-By" />
${headers
  .flatMap(([name, value]) => [
    `        <remove name="${name}" />`,
    `        <add name="${name}" value="${escaped(value)}" />`,
  ])
  .join('\n')}
      </customHeaders>
    </httpProtocol>
    <httpErrors errorMode="Custom" existingResponse="Replace">
      <remove statusCode="404" />
      <error statusCode="404" path="404.html" responseMode="File" />
    </httpErrors>
    <security>
      <requestFiltering>
        <hiddenSegments>
          <add segment=".htaccess" />
          <add segment="nginx.conf" />
          <add segment="_headers" />
          <add segment="staticwebapp.config.json" />
        </hiddenSegments>
      </requestFiltering>
    </security>
  </system.webServer>
  <location path="${immutableFolder}">
    <system.webServer>
      <staticContent>
        <clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="365.00:00:00" cacheControlCustom="public, immutable" />
      </staticContent>
    </system.webServer>
  </location>
</configuration>
`
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
