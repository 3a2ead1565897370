/**
 * The manifest of SCORM 1.2. It has no mastery score: with one, platforms make a pass or a failure of a number at the
 * end. It names no schema files, for none are in the package: docs/packages.md says why.
 */
import { type Course, language, type ManifestFile } from './manifest.ts';
import { pageName } from './product-files.ts';
import { element, said, type Xml, xmlDocument } from './xml.ts';

export function scorm12Manifest({ key, title, description, version, files }: Course): ManifestFile {
  const id = `composure-${key}`;
  const manifest = element(
    'manifest',
    {
      identifier: id,
      version,
      xmlns: 'http://www.imsproject.org/xsd/imscp_rootv1p1p2',
      'xmlns:adlcp': 'http://www.adlnet.org/xsd/adlcp_rootv1p2',
      'xmlns:imsmd': 'http://www.imsglobal.org/xsd/imsmd_rootv1p2p1',
    },
    [
      element('metadata', {}, [
        said('schema', 'ADL SCORM'),
        said('schemaversion', '1.2'),
        element('imsmd:lom', {}, [
          element('imsmd:general', {}, [
            element('imsmd:title', {}, [inWords(title)]),
            said('imsmd:language', language),
            element('imsmd:description', {}, [inWords(description)]),
          ]),
        ]),
      ]),
      element('organizations', { default: `${id}-course` }, [
        element('organization', { identifier: `${id}-course` }, [
          said('title', title),
          element('item', { identifier: `${id}-item`, identifierref: `${id}-page`, isvisible: 'true' }, [
            said('title', title),
          ]),
        ]),
      ]),
      element('resources', {}, [
        element(
          'resource',
          { identifier: `${id}-page`, type: 'webcontent', 'adlcp:scormtype': 'sco', href: pageName },
          files.map((href) => element('file', { href })),
        ),
      ]),
    ],
  );
  return { name: 'imsmanifest.xml', text: xmlDocument(manifest) };
}

const inWords = (text: string): Xml => said('imsmd:langstring', text, { 'xml:lang': language });
