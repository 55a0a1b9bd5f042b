package auditway.platform.trail;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who did what, when and why, audit by audit; entries are only ever added, each sealed by the one before. */
@Component
public class Trail {

    private static final int BATCH = 500;

    private final TrailRows rows;
    private final StandingIn standing;
    private final Clock clock;

    Trail(TrailRows rows, StandingIn standing, Clock clock) {
        this.rows = rows;
        this.standing = standing;
        this.clock = clock;
    }

    /** Appends in the caller's transaction; others who append to the same audit wait until that ends. */
    @Transactional
    public KeptEntry record(TrailEntry entry) {
        TrailEntry clean = Printable.of(marked(entry));
        String chain = chain(clean.auditId());
        TrailRows.Head head = rows.lock(chain);
        Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        int number = head.number() + 1;
        String hash = Fingerprint.of(chain, number, at, clean, head.hash());
        KeptEntry kept = new KeptEntry(number, at, clean, head.hash(), hash);
        rows.append(chain, kept);
        return kept;
    }

    /** An entry of a person who stands in says for whom, wherever in the application it was begun. */
    private TrailEntry marked(TrailEntry entry) {
        return entry.auditId() == null || entry.isForAnother()
                ? entry
                : standing.forWhom(entry.auditId(), entry.actorId())
                        .map(entry::standingInFor)
                        .orElse(entry);
    }

    /**
     * Entries older than the one with this number, newest first.
     *
     * @param auditId the audit, null for what belongs to no audit
     */
    public List<KeptEntry> before(@Nullable String auditId, int number, int limit) {
        return rows.before(chain(auditId), number, limit);
    }

    /** Every entry of an audit, oldest first. */
    public List<KeptEntry> all(String auditId) {
        return rows.between(chain(auditId), 0, Integer.MAX_VALUE);
    }

    /** The first link that was changed, removed or put in from outside; empty for a trail that is whole. */
    @Transactional(readOnly = true)
    public Optional<BrokenLink> verify(@Nullable String auditId) {
        String chain = chain(auditId);
        return verify(chain, rows.head(chain).orElse(new TrailRows.Head(0, Fingerprint.NONE)));
    }

    /** Walks to this head; what people append meanwhile lies behind it and is verified the next time. */
    private Optional<BrokenLink> verify(String chain, TrailRows.Head head) {
        Verification verification = new Verification(chain);
        while (verification.number() < head.number()) {
            List<KeptEntry> batch =
                    rows.between(chain, verification.number(), Math.min(head.number(), verification.number() + BATCH));
            for (KeptEntry kept : batch) {
                Optional<BrokenLink> broken = verification.next(kept);
                if (broken.isPresent()) {
                    return broken;
                }
            }
            if (batch.isEmpty()) {
                break;
            }
        }
        return verification.end(head).or(() -> rows.beyondHead(chain).map(verification::beyond));
    }

    /** Every chain: how many entries there are, and the first link of each that does not hold. */
    @Transactional(readOnly = true)
    public Verified verifyAll() {
        TrailRows.Heads heads = rows.heads();
        List<String> broken = new ArrayList<>();
        int there = heads.byChain().size();
        if (there < heads.started()) {
            broken.add("%d of %d chains are missing.".formatted(heads.started() - there, heads.started()));
        } else if (there > heads.started()) {
            broken.add("There are %d chains, but only %d were started here.".formatted(there, heads.started()));
        }
        long entries = 0;
        for (Map.Entry<String, TrailRows.Head> chain : heads.byChain().entrySet()) {
            verify(chain.getKey(), chain.getValue()).map(BrokenLink::sentence).ifPresent(broken::add);
            entries += chain.getValue().number();
        }
        return new Verified(clock.instant(), entries, broken);
    }

    private static String chain(@Nullable String auditId) {
        return auditId == null ? TrailRows.HOUSE : auditId;
    }
}
