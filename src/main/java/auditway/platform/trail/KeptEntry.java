package auditway.platform.trail;

import java.time.Instant;

/**
 * An entry in its place on the trail.
 *
 * @param number counts from 1 within the audit
 * @param previousHash hash of the entry before, 64 zeros for the first
 * @param hash SHA-256 over this entry's text and the previous hash, in hexadecimal
 */
public record KeptEntry(int number, Instant at, TrailEntry entry, String previousHash, String hash) {}
