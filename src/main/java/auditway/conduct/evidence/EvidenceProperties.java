package auditway.conduct.evidence;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Where evidence is kept, and how much is taken; {@link EvidenceKind} says of which kinds.
 *
 * @param limit the largest file
 * @param perAudit how many files and links an audit holds, those withdrawn not counted
 * @param perItem how many of them stand beside one control, or one request, action item or prerequisite
 */
@ConfigurationProperties("auditway.evidence")
public record EvidenceProperties(
        @DefaultValue("data/evidence") Path directory,
        @DefaultValue("25MB") DataSize limit,
        @DefaultValue("500") int perAudit,
        @DefaultValue("50") int perItem) {}
