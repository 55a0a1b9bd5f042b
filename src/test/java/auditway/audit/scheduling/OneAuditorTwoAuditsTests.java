package auditway.audit.scheduling;

import static auditway.audit.audit.AuditAhead.auditor;
import static org.assertj.core.api.Assertions.assertThat;

import auditway.ApplicationTest;
import auditway.audit.audit.AuditAhead;
import auditway.audit.audit.AuditDirectory;
import auditway.platform.people.Account;
import auditway.platform.refusal.Invalid;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Nobody is booked for two audits at once, however many partners choose their slots at the same moment. */
@ApplicationTest
@Tag("both-databases")
class OneAuditorTwoAuditsTests {

    private static final int MANY = 5;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private AuditDirectory audits;

    @Test
    void partners_who_choose_the_same_day_of_one_auditor_at_the_same_moment_get_it_once() throws Exception {
        Account lead = auditor(context, "Ada Lead");
        List<SlotToAgree> all = Stream.generate(() -> SlotToAgree.ledBy(lead, AuditAhead.of(context), context))
                .limit(MANY)
                .toList();
        all.forEach(one -> one.propose(all.get(0).audit.day));

        assertThat(chosenAtOnce(all))
                .hasSize(MANY - 1)
                .allMatch(sentence -> sentence.startsWith("The team is no longer free at this time; choose another"));
        List<SlotToAgree> booked = all.stream()
                .filter(one -> audits.get(one.audit.id).slot() != null)
                .toList();
        assertThat(booked).hasSize(1);
        booked.get(0).confirm();
    }

    private static List<String> chosenAtOnce(List<SlotToAgree> all) throws Exception {
        CyclicBarrier together = new CyclicBarrier(MANY);
        ExecutorService people = Executors.newFixedThreadPool(MANY);
        try {
            List<Future<String>> answers = new ArrayList<>();
            all.forEach(one -> answers.add(people.submit(() -> {
                together.await();
                try {
                    one.choose();
                    return "";
                } catch (Invalid refused) {
                    return String.valueOf(refused.getMessage());
                }
            })));
            List<String> refused = new ArrayList<>();
            for (Future<String> answer : answers) {
                refused.add(answer.get());
            }
            refused.removeIf(String::isEmpty);
            return refused;
        } finally {
            people.shutdown();
        }
    }
}
