package auditway.platform.workflow.camunda;

import static org.assertj.core.api.Assertions.assertThat;

import auditway.ApplicationTest;
import auditway.platform.inbox.Inbox;
import auditway.platform.inbox.WorkItem;
import auditway.platform.people.Actor;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What the inbox's own table is worth: people's lists read from it and from the engine, over the same open tasks, another person's each
 * time, so that no result is remembered. Run by {@code ./mvnw -Pbenchmark verify}; it prints both medians and judges neither.
 */
@ApplicationTest
class InboxBenchmark {

    private static final int TASKS = Integer.getInteger("auditway.benchmark.tasks", 20_000);
    private static final int AUDITS = 200;
    private static final int AUDITS_OF_ONE = 10;
    private static final int SHOWN = 200;
    private static final int WARM_UPS = 20;
    private static final int READINGS = 51;
    private static final int BATCH = 1000;
    private static final Instant FIRST_DUE = Instant.parse("2026-11-23T08:00:00Z");

    @Autowired
    TaskService tasks;

    @Autowired
    Inbox inbox;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void one_persons_list_from_both() {
        for (int start = 0; start < TASKS; start += BATCH) {
            int from = start;
            transaction.executeWithoutResult(status ->
                    IntStream.range(from, Math.min(from + BATCH, TASKS)).forEach(this::open));
        }
        assertThat(fromTable(0)).isEqualTo(fromEngine(0)).isNotEmpty();

        double table = median(this::fromTable);
        double engine = median(this::fromEngine);

        System.out.printf(
                Locale.ROOT,
                "Inbox benchmark, %d open tasks, %d of them one person's, first %d read: "
                        + "own table %.2f ms, engine's candidate-group query %.2f ms (medians of %d readings).%n",
                TASKS,
                (long) TASKS * AUDITS_OF_ONE / AUDITS,
                SHOWN,
                table,
                engine,
                READINGS);
    }

    private void open(int number) {
        String id = "task-" + number;
        int audit = number % AUDITS;
        Instant due = FIRST_DUE.plusSeconds(60L * number);
        Task task = tasks.newTask(id);
        task.setName("Task " + number);
        task.setDueDate(Date.from(due));
        tasks.saveTask(task);
        tasks.addCandidateGroup(id, "audit-" + audit);
        jdbc.update(
                """
                insert into work_item (id, audit_id, process, step, name, form, role, partner, reference, detail, due_at, why,
                    opened_at, state, reminders_sent)
                values (?, ?, '', '', ?, '', '', '', '', '', ?, '', ?, 'OPEN', 0)""",
                id,
                "audit-" + audit,
                "Task " + number,
                due.atOffset(ZoneOffset.UTC),
                FIRST_DUE.atOffset(ZoneOffset.UTC));
        jdbc.update(
                "insert into work_item_holder (account_id, work_item_id) values (?, ?)",
                reader(audit / AUDITS_OF_ONE).accountId(),
                id);
    }

    private static Actor reader(int number) {
        return new Actor("reader-" + number, "Reader", Set.of(), null);
    }

    private List<String> fromTable(int reader) {
        return inbox.mine(reader(reader), "").stream().map(WorkItem::name).toList();
    }

    private List<String> fromEngine(int reader) {
        int first = reader * AUDITS_OF_ONE;
        return tasks
                .createTaskQuery()
                .or()
                .taskAssignee(reader(reader).accountId())
                .taskCandidateGroupIn(IntStream.range(first, first + AUDITS_OF_ONE)
                        .mapToObj(audit -> "audit-" + audit)
                        .toList())
                .endOr()
                .orderByDueDate()
                .asc()
                .listPage(0, SHOWN)
                .stream()
                .map(Task::getName)
                .toList();
    }

    /** In milliseconds. */
    private static double median(IntFunction<List<String>> reading) {
        long[] times = IntStream.range(0, WARM_UPS + READINGS)
                .mapToLong(number -> {
                    long start = System.nanoTime();
                    List<String> read = reading.apply(number % (AUDITS / AUDITS_OF_ONE));
                    long took = System.nanoTime() - start;
                    assertThat(read).isNotEmpty();
                    return took;
                })
                .skip(WARM_UPS)
                .sorted()
                .toArray();
        return times[READINGS / 2] / 1e6;
    }
}
