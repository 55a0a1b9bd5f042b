package auditway.platform.trail;

import java.time.Instant;
import java.util.List;

/**
 * What a look at the whole trail found.
 *
 * @param broken a sentence for every chain that is not what was written; empty where all is whole
 */
public record Verified(Instant at, long entries, List<String> broken) {

    public Verified {
        broken = List.copyOf(broken);
    }
}
