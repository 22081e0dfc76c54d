/** Bytes of their own, as WebCrypto takes them. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** `count` random bytes, fit for keys and salts. */
export const randomBytes = (count: number): Bytes => crypto.getRandomValues(new Uint8Array(count));
