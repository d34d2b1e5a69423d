/** How nginx serves the site: what `_headers` says to hosts that read it, and what those hosts do by themselves. */
import { headersText } from './headers.ts';

export interface Served {
  /** Folder the server shows. The built site stands in it under its base: in itself, or in `some/folder`. */
  readonly root: string;
  /** Sub-folder the site is served under, `/` or `/some/folder`. */
  readonly base: string;
  /** Name of the server. */
  readonly host: string;
  /** What it listens on: `80`, `127.0.0.1:8080`. */
  readonly listen: string;
  /** Whether nginx has the modules for brotli; without them gzip is sent. */
  readonly brotli: boolean;
}

/** Media types nginx does not know by itself, or not as they are registered. */
const TYPES: Readonly<Record<string, string>> = {
  ris: 'application/x-research-info-systems',
  bib: 'application/x-bibtex',
  csv: 'text/csv',
  ics: 'text/calendar',
  cff: 'application/yaml',
  linkset: 'application/linkset+json',
  webmanifest: 'application/manifest+json',
};

/** Texts, all of them in UTF-8; JSON and SVG say so themselves. */
const TEXTS = [
  'text/css',
  'text/plain',
  'text/csv',
  'text/calendar',
  'text/xml',
  'text/javascript',
  'application/javascript',
  'application/manifest+json',
  'application/x-research-info-systems',
  'application/x-bibtex',
  'application/atom+xml',
  'application/opensearchdescription+xml',
] as const;

type Lines = readonly (readonly [name: string, value: string])[];

/** What `_headers` says of one address: of every rule that fits. One text says it all, so that nothing is said twice. */
function rulesFor(names: readonly string[]): (path: string) => Lines {
  const rules = headersText(names, '/')
    .trim()
    .split('\n\n')
    .map((rule) => {
      const [path = '', ...lines] = rule.split('\n');
      return { path, lines: lines.map((line) => line.trim()) };
    });
  return (path) =>
    rules
      .filter((rule) => (rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path))
      .flatMap(({ lines }) =>
        lines.map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)]),
      );
}

const PAGE = 'any.html';

/** A configuration of one server, to be included in nginx’s `http`. */
export function nginxText({ root, base, host, listen, brotli }: Served): string {
  const at = (path: string) => `${base.replace(/\/$/, '')}${path}`;
  const said = rulesFor([PAGE, '_astro/', 'embed/']);
  // nginx forgets the headers of the level above as soon as a level adds one, so each says all of its own.
  const headers = (path: string) =>
    said(path)
      .map(([name, value]) => `        add_header ${name} "${value}" always;\n`)
      .join('');
  const place = (where: string, like: string, more = '') => `    location ${where} {\n${more}${headers(like)}    }\n`;
  const only = (type: string) => `        types { }\n        default_type ${type};\n`;
  const types = Object.entries(TYPES).map(([extension, type]) => `        ${type} ${extension};\n`);
  return `# Serves the built site. Made by "npm run nginx"; what is said of caching and safety is what _headers says.
# Build with PRECOMPRESS=1, so that nothing has to be compressed while readers wait.
server {
    listen ${listen};
    server_name ${host};
    root ${root};

    server_tokens off;
    # Redirects name the path alone: a proxy before this server may have another scheme and port.
    absolute_redirect off;

    include /etc/nginx/mime.types;
    types {
${types.join('')}    }
    charset utf-8;
    charset_types ${TEXTS.join(' ')};

    # FILE.br or FILE.gz stands beside a file; what was not compressed beforehand is compressed as it is sent.
${brotli ? '    brotli_static on;\n' : ''}    gzip_static on;
    gzip on;
    gzip_vary on;
    gzip_min_length 1024;
    gzip_types ${[...TEXTS, 'application/json', 'application/linkset+json', 'image/svg+xml'].join(' ')};

    error_page 404 ${at('/404.html')};

    # Pages, and whatever keeps its name: asked for each time, answered with 304 where nothing changed.
${place(at('/'), `/${PAGE}`)}
    # Pages made to stand in frames on other sites.
${place(at('/embed/'), '/embed/any/')}
    # Names that change with what is in the file.
${place(`~ "^${at('/')}(?:_astro/|[^/]+-[0-9a-f]{12}\\.[a-z0-9]+$)"`, '/_astro/any.js')}
    # Files whose type is not in the last part of their name.
${place(`~ "^${at('/')}(?:sources|events|actors|bibliography)/[^/]+\\.json$"`, `/${PAGE}`, only('application/vnd.citationstyles.csl+json'))}
${place(`= ${at('/feed.xml')}`, `/${PAGE}`, only('application/atom+xml'))}
${place(`= ${at('/opensearch.xml')}`, `/${PAGE}`, only('application/opensearchdescription+xml'))}
    # For hosts that read it, not for readers.
    location = ${at('/_headers')} { return 404; }
}
`;
}
