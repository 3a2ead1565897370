/**
 * The manifest of SCORM 2004, 4th edition. The product says itself what is complete: without `deliveryControls` a
 * platform takes whatever was opened for done. Nothing is satisfied by a measure, for there is no mark.
 */
import { type Course, language, type ManifestFile } from './manifest.ts';
import { pageName } from './product-files.ts';
import { element, said, type Xml, xmlDocument } from './xml.ts';

export function scorm2004Manifest({ key, title, description, version, files }: Course): ManifestFile {
  const id = `composure-${key}`;
  const manifest = element(
    'manifest',
    {
      identifier: id,
      version,
      xmlns: 'http://www.imsglobal.org/xsd/imscp_v1p1',
      'xmlns:adlcp': 'http://www.adlnet.org/xsd/adlcp_v1p3',
      'xmlns:imsss': 'http://www.imsglobal.org/xsd/imsss',
      'xmlns:lom': 'http://ltsc.ieee.org/xsd/LOM',
    },
    [
      element('metadata', {}, [
        said('schema', 'ADL SCORM'),
        said('schemaversion', '2004 4th Edition'),
        element('lom:lom', {}, [
          element('lom:general', {}, [
            element('lom:title', {}, [inWords(title)]),
            said('lom:language', language),
            element('lom:description', {}, [inWords(description)]),
          ]),
        ]),
      ]),
      element('organizations', { default: `${id}-course` }, [
        element('organization', { identifier: `${id}-course` }, [
          said('title', title),
          element('item', { identifier: `${id}-item`, identifierref: `${id}-page` }, [
            said('title', title),
            element('imsss:sequencing', {}, [
              element('imsss:deliveryControls', {
                completionSetByContent: 'true',
                objectiveSetByContent: 'true',
              }),
            ]),
          ]),
        ]),
      ]),
      element('resources', {}, [
        element(
          'resource',
          { identifier: `${id}-page`, type: 'webcontent', 'adlcp:scormType': 'sco', href: pageName },
          files.map((href) => element('file', { href })),
        ),
      ]),
    ],
  );
  return { name: 'imsmanifest.xml', text: xmlDocument(manifest) };
}

const inWords = (text: string): Xml => said('lom:string', text, { language });
