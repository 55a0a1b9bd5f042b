package auditway.conduct.evidence;

import java.time.Instant;

/**
 * One version of a piece of evidence; versions are only ever added (rule 8).
 *
 * @param number 1 for the first
 * @param filename the uploader's name for the file without any folder, or the address of a link
 * @param size in bytes
 * @param sha256 lower-case hexadecimal, of the content or of a link's address
 * @param uploader name of the account at that time
 */
public record EvidenceVersion(
        int number,
        String filename,
        String mediaType,
        long size,
        String sha256,
        String uploadedBy,
        String uploader,
        Instant uploadedAt,
        Period period) {}
