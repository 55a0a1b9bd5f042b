package auditway.platform.trail;

import static org.assertj.core.api.Assertions.assertThat;

import auditway.platform.trail.TrailRows.Head;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class VerificationTests {

    private static final String AUDIT = "MSP-2026-014";
    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
    private static final KeptEntry FIRST = kept(1, "Team appointed", Fingerprint.NONE);
    private static final KeptEntry SECOND = kept(2, "Slot chosen", FIRST.hash());
    private static final KeptEntry THIRD = kept(3, "Report issued", SECOND.hash());

    private final Verification walk = new Verification(AUDIT);

    @Test
    void rule_27_a_chain_that_was_left_alone_holds_from_its_first_entry_to_its_last() {
        assertThat(walk.number()).isZero();
        pass(FIRST, SECOND, THIRD);

        assertThat(walk.number()).isEqualTo(3);
        assertThat(walk.end(new Head(3, THIRD.hash()))).isEmpty();
    }

    @Test
    void an_empty_chain_holds() {
        assertThat(walk.end(new Head(0, Fingerprint.NONE))).isEmpty();
    }

    @Test
    void rule_27_an_entry_that_was_removed_is_missed_where_it_was() {
        pass(FIRST);

        assertThat(walk.next(THIRD)).contains(new BrokenLink(2, "Entry 2 of MSP-2026-014 is missing."));
        assertThat(walk.number()).isOne();
    }

    @Test
    void rule_27_an_entry_that_was_removed_from_the_end_is_missed_too() {
        pass(FIRST, SECOND);

        assertThat(walk.end(new Head(3, THIRD.hash())))
                .contains(new BrokenLink(3, "Entry 3 of MSP-2026-014 is missing."));
    }

    @Test
    void rule_27_an_entry_that_was_put_in_does_not_continue_the_one_before_it() {
        pass(FIRST);
        KeptEntry forged = kept(2, "Slot chosen", Fingerprint.NONE);

        assertThat(walk.next(forged))
                .contains(new BrokenLink(2, "Entry 2 of MSP-2026-014 does not continue the entry before it."));
    }

    @Test
    void rule_27_an_entry_whose_words_were_changed_no_longer_bears_its_seal() {
        pass(FIRST);
        KeptEntry changed =
                new KeptEntry(2, NOW, SECOND.entry().because("Nobody else"), SECOND.previousHash(), SECOND.hash());

        assertThat(walk.next(changed))
                .contains(new BrokenLink(2, "Entry 2 of MSP-2026-014 was changed after it was written."));
        assertThat(walk.next(SECOND)).isEmpty();
    }

    @Test
    void rule_27_an_entry_of_another_audits_chain_does_not_bear_the_seal_of_this_one() {
        Verification other = new Verification("MSP-2026-015");

        assertThat(other.next(FIRST))
                .contains(new BrokenLink(1, "Entry 1 of MSP-2026-015 was changed after it was written."));
    }

    @Test
    void rule_27_a_last_entry_that_was_rewritten_is_not_the_one_written_last() {
        pass(FIRST, kept(2, "Slot forged", FIRST.hash()));

        assertThat(walk.end(new Head(2, SECOND.hash())))
                .contains(new BrokenLink(2, "Entry 2 of MSP-2026-014 is not the one that was written last."));
    }

    @Test
    void rule_27_an_entry_that_was_added_behind_the_last_is_found() {
        pass(FIRST, SECOND);

        assertThat(walk.end(new Head(1, SECOND.hash())))
                .contains(new BrokenLink(2, "Entry 2 of MSP-2026-014 is not the one that was written last."));
    }

    private void pass(KeptEntry... entries) {
        assertThat(entries).allSatisfy(entry -> assertThat(walk.next(entry)).isEmpty());
    }

    private static KeptEntry kept(int number, String action, String previous) {
        TrailEntry entry = TrailEntry.by("marta", "Marta Lindqvist", "Coordinator")
                .did(action)
                .on(AUDIT);
        return new KeptEntry(number, NOW, entry, previous, Fingerprint.of(AUDIT, number, NOW, entry, previous));
    }
}
