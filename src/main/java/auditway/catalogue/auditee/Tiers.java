package auditway.catalogue.auditee;

import auditway.platform.refusal.Invalid;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What partners are ranked as in this installation.
 *
 * @param tiers the programmes' tiers; any word will do where none is named
 */
@ConfigurationProperties("auditway.partners")
record Tiers(@DefaultValue List<String> tiers) {

    /** @throws Invalid unless it is no tier or one of those named */
    void demand(String tier) {
        if (!tier.isEmpty() && !tiers.isEmpty() && !tiers.contains(tier)) {
            throw new Invalid(
                    "tier", "Choose one of the tiers " + String.join(", ", tiers) + ", or leave it empty for none.");
        }
    }
}
