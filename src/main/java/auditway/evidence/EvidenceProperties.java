package auditway.evidence;

import java.nio.file.Path;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Where evidence is kept and what is taken.
 *
 * @param kinds media types that may be uploaded, as sniffed from the content
 */
@ConfigurationProperties("auditway.evidence")
public record EvidenceProperties(
        @DefaultValue("data/evidence") Path directory,
        @DefaultValue("25MB") DataSize limit,

        @DefaultValue({
            "application/pdf",
            "image/png",
            "image/jpeg",
            "image/webp",
            "image/gif",
            "image/heic",
            "text/plain",
            "text/csv",
            "text/x-log",
            "text/x-web-markdown",
            "text/markdown",
            "application/json",
            "application/zip",
            "message/rfc822",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            "application/vnd.oasis.opendocument.text",
            "application/vnd.oasis.opendocument.spreadsheet",
            "application/vnd.oasis.opendocument.presentation"
        })
        Set<String> kinds) {}
