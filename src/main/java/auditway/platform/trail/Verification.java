package auditway.platform.trail;

import java.util.Optional;

/** A walk along one chain from its first entry, which stops at the first link that does not hold. */
final class Verification {

    private final String chain;
    private int number;
    private String hash = Fingerprint.NONE;

    Verification(String chain) {
        this.chain = chain;
    }

    int number() {
        return number;
    }

    Optional<BrokenLink> next(KeptEntry kept) {
        if (kept.number() != number + 1) {
            return broken(number + 1, "is missing");
        }
        if (!kept.previousHash().equals(hash)) {
            return broken(kept.number(), "does not continue the entry before it");
        }
        if (!kept.hash().equals(Fingerprint.of(chain, kept.number(), kept.at(), kept.entry(), hash))) {
            return broken(kept.number(), "was changed after it was written");
        }
        number = kept.number();
        hash = kept.hash();
        return Optional.empty();
    }

    Optional<BrokenLink> end(TrailRows.Head head) {
        if (head.number() > number) {
            return broken(number + 1, "is missing");
        }
        return head.number() == number && head.hash().equals(hash)
                ? Optional.empty()
                : broken(number, "is not the one that was written last");
    }

    /** An entry was put in behind the last one. */
    BrokenLink beyond(int at) {
        return new BrokenLink(at, "Entry " + at + " of " + chain + " was added behind the last one.");
    }

    private Optional<BrokenLink> broken(int at, String what) {
        return Optional.of(new BrokenLink(at, "Entry " + at + " of " + chain + " " + what + "."));
    }
}
