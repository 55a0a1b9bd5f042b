package auditway.conduct.evidence;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Where evidence is kept, and the largest file that is taken; {@link EvidenceKind} says which kinds are.
 */
@ConfigurationProperties("auditway.evidence")
public record EvidenceProperties(
        @DefaultValue("data/evidence") Path directory,
        @DefaultValue("25MB") DataSize limit) {}
