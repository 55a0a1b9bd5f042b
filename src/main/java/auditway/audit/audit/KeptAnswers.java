package auditway.audit.audit;

import java.time.Instant;
import java.util.Map;

/** One completed form of an audit: which step, what was answered by key, by whom and when. */
public record KeptAnswers(String stepName, String form, Map<String, Object> answers, String by, Instant at) {}
