package auditway.audit.request;

import java.util.List;
import java.util.Set;

/**
 * Something happened beside an audit's way that people are told by mail, after the commit. Published by the room in which it
 * happened; a kind of request needs no mail of its own.
 *
 * @param reason what happened, as a key: nobody is told twice for the same one, for example {@code extension-decided:} and its id
 * @param accountIds whom it concerns, each told once; the one who did it needs no mail
 * @param heading the news in a few words, also the subject: "More time for AI-03"
 * @param sentences what it means for the reader, paragraph by paragraph
 * @param path where to look, for example {@code /action-items/MSP-2026-014-AI-03}
 */
public record Told(
        String auditId, String reason, Set<String> accountIds, String heading, List<String> sentences, String path) {}
