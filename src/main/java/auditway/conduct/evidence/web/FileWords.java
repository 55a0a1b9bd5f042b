package auditway.conduct.evidence.web;

import auditway.catalogue.programme.Control;
import auditway.conduct.evidence.Evidence;
import auditway.conduct.evidence.EvidenceVersion;
import auditway.conduct.evidence.FreshnessRule;
import auditway.platform.input.WebAddress;
import auditway.platform.web.Dates;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Files in words and icons, for templates as {@code @fileWords}. */
@Component("fileWords")
class FileWords {

    private final Clock clock;
    private final Dates dates;

    FileWords(Clock clock, Dates dates) {
        this.clock = clock;
        this.dates = dates;
    }

    /** A class of bootstrap-icons without the leading {@code bi-}. */
    public String icon(Evidence evidence) {
        if (evidence.isLink()) {
            return "link-45deg";
        }
        String type = evidence.current().mediaType();
        if (type.startsWith("image/")) {
            return "file-earmark-image";
        }
        if (type.equals("application/pdf")) {
            return "file-earmark-pdf";
        }
        if (type.contains("spreadsheet") || type.equals("text/csv")) {
            return "file-earmark-spreadsheet";
        }
        if (type.contains("presentation")) {
            return "file-earmark-slides";
        }
        return type.startsWith("text/") || type.contains("wordprocessing") ? "file-earmark-text" : "file-earmark";
    }

    /** "214 kB, covers 1 Jan 2025 to 31 Oct 2026", without what is not known. */
    public String extent(Evidence evidence) {
        EvidenceVersion current = evidence.current();
        String covers = current.period().text();
        String size = evidence.isLink() ? "link" : size(current.size());
        return covers.isEmpty() ? size : size + ", covers " + covers;
    }

    /** Why it is too old for the control by now, null while it is not. */
    public @Nullable String stale(Control control, Evidence evidence) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), dates.zone());
        return FreshnessRule.of(control)
                .flatMap(rule -> rule.stale(evidence.current().period(), today))
                .orElse(null);
    }

    /** The address of the newest version. */
    public String address(Evidence evidence) {
        String name = evidence.current().filename();
        return evidence.isLink()
                ? WebAddress.read(name).map(WebAddress::href).orElse(name)
                : "/evidence/" + evidence.id();
    }

    /** "9f2c…41ab". */
    public String fingerprint(Evidence evidence) {
        String sha256 = evidence.current().sha256();
        return sha256.substring(0, 4) + "…" + sha256.substring(60);
    }

    /** "123 kB"; everything that says how large a file is asks here. */
    public String size(long bytes) {
        if (bytes < 1000) {
            return bytes + " bytes";
        }
        if (bytes < 1_000_000) {
            return Math.round(bytes / 1000.0) + " kB";
        }
        return String.format(Locale.ENGLISH, "%.1f MB", bytes / 1_000_000.0);
    }
}
