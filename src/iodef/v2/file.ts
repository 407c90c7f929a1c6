import type { ClassTable } from '../model';
import { extensible, required } from '../notation';
import { observable, restricted } from './recurring';

const scope = extensible(
  'file-contents',
  'file-pe-section',
  'file-pe-iat',
  'file-pe-resource',
  'file-pdf-object',
  'email-hash',
  'email-headers-hash',
  'email-body-hash',
);

/** Files, hashes and signatures: RFC 7970, sections 3.25 to 3.27. */
export const fileClasses = {
  FileData: {
    section: '3.25',
    attributes: { ...restricted, ...observable },
    children: [['1..*', 'File']],
  },
  File: {
    section: '3.25.1',
    attributes: observable,
    children: [
      ['0..1', 'FileName', 'STRING'],
      ['0..1', 'FileSize', 'INTEGER'],
      ['0..1', 'FileType', 'STRING'],
      ['0..*', 'URL', 'URL'],
      ['0..1', 'HashData'],
      ['0..1', 'SignatureData'],
      ['0..1', 'AssociatedSoftware', 'SOFTWARE'],
      ['0..*', 'FileProperties', 'EXTENSION'],
    ],
  },
  HashData: {
    section: '3.26',
    attributes: { scope: required(scope) },
    children: [
      ['0..1', 'HashTargetID', 'STRING'],
      ['0..*', 'Hash'],
      ['0..*', 'FuzzyHash'],
    ],
    demands: { atLeastOne: ['Hash', 'FuzzyHash'] },
  },
  Hash: {
    section: '3.26.1',
    children: [
      ['1', 'ds:DigestMethod'],
      ['1', 'ds:DigestValue'],
      ['0..1', 'ds:CanonicalizationMethod'],
      ['0..1', 'Application', 'SOFTWARE'],
    ],
  },
  FuzzyHash: {
    section: '3.26.2',
    children: [
      ['1..*', 'FuzzyHashValue', 'EXTENSION'],
      ['0..1', 'Application', 'SOFTWARE'],
      ['0..*', 'AdditionalData', 'EXTENSION'],
    ],
  },
  SignatureData: {
    section: '3.27',
    children: [['1..*', 'ds:Signature']],
  },
} as const satisfies ClassTable;
