package auditway.insight.overview;

import auditway.audit.audit.AuditSummary;
import auditway.platform.inbox.WorkItem;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Four weeks of what is due, ready to be drawn: one lane for audits held, one for our side, one for the partners. */
public final class DeadlineChart {

    private static final int WEEKS = 4;
    private static final int LEFT = 136;
    private static final int DAY_WIDTH = 35;
    private static final int ROW = 28;
    private static final int LABEL_CHAR = 8;
    private static final int TOP = 24;
    private static final int ROWS_AT_MOST = 4;
    private static final DateTimeFormatter WEEK = DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);

    /** A line down at the start of a week. */
    public record Week(int x, String label, int weekend) {}

    /** A mark with its words behind it, or before it near the right edge; {@code width} is 0 for a point. */
    public record Mark(int x, int y, int width, String label, boolean before) {

        int words() {
            return 16 + label.length() * LABEL_CHAR;
        }

        int start() {
            return before ? x - words() : x - 8;
        }

        int end() {
            return x + width + (before ? 16 : words());
        }

        /** Where its words begin, or end where they stand before it. */
        public int wordsAt() {
            return before ? x - 11 : x + width + 11;
        }
    }

    /** A lane with its marks, from {@code top} to {@code bottom}; {@code more} did not fit. */
    public record Lane(String title, String subtitle, int top, int bottom, List<Mark> marks, int more) {}

    private final LocalDate monday;
    private final ZoneId zone;
    private final List<Lane> lanes = new ArrayList<>();
    private final int today;

    private DeadlineChart(Instant now, ZoneId zone) {
        this.zone = zone;
        LocalDate day = LocalDate.ofInstant(now, zone);
        this.monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        this.today = x(day) + DAY_WIDTH / 2;
    }

    /** Draws what is due from this week's Monday on. */
    public static DeadlineChart of(List<AuditSummary> audits, List<WorkItem> open, Instant now, ZoneId zone) {
        DeadlineChart chart = new DeadlineChart(now, zone);
        chart.lane(
                "On site",
                "or remote",
                audits.stream().flatMap(audit -> chart.held(audit).stream()).toList());
        chart.lane("Our side", "team and office", chart.due(open, false));
        chart.lane("Partners", "what they owe", chart.due(open, true));
        return chart;
    }

    public List<Lane> lanes() {
        return lanes;
    }

    /** Where the line of today stands. */
    public int today() {
        return today;
    }

    public int height() {
        return lanes.get(lanes.size() - 1).bottom() + 4;
    }

    public int width() {
        return LEFT + WEEKS * 7 * DAY_WIDTH + 4;
    }

    public List<Week> weeks() {
        List<Week> weeks = new ArrayList<>();
        for (int week = 0; week < WEEKS; week++) {
            LocalDate start = monday.plusWeeks(week);
            weeks.add(new Week(x(start), WEEK.format(start), x(start.plusDays(5))));
        }
        return weeks;
    }

    /** Whether a partner owes this. */
    public static boolean isPartners(WorkItem item) {
        return item.step().role().startsWith("partner");
    }

    private List<Mark> held(AuditSummary audit) {
        Instant starts = audit.starts();
        Instant ends = audit.ends();
        if (starts == null || ends == null || audit.state().isOver()) {
            return List.of();
        }
        LocalDate first = LocalDate.ofInstant(starts, zone);
        LocalDate last = LocalDate.ofInstant(ends, zone);
        int days = (int) (last.toEpochDay() - first.toEpochDay()) + 1;
        String label = audit.isOnHold() ? audit.partner() + ", on hold" : audit.partner();
        return isShown(first) ? List.of(mark(x(first) + 3, days * DAY_WIDTH - 6, label)) : List.of();
    }

    private List<Mark> due(List<WorkItem> open, boolean partners) {
        List<Mark> marks = new ArrayList<>();
        for (WorkItem item : open) {
            Instant due = item.dueAt();
            if (due != null
                    && !item.isHeld()
                    && isPartners(item) == partners
                    && isShown(LocalDate.ofInstant(due, zone))) {
                Mark mark =
                        mark(x(LocalDate.ofInstant(due, zone)) + DAY_WIDTH / 2, 0, item.name() + ", " + item.partner());
                if (!marks.contains(mark)) {
                    marks.add(mark);
                }
            }
        }
        return marks;
    }

    private Mark mark(int x, int width, String label) {
        Mark mark = new Mark(x, 0, width, label, false);
        return mark.end() <= width() ? mark : new Mark(x, 0, width, label, true);
    }

    /** Puts each mark in the first row in which its words have room. */
    private void lane(String title, String subtitle, List<Mark> marks) {
        int top = lanes.isEmpty() ? TOP : lanes.get(lanes.size() - 1).bottom();
        int[] used = new int[ROWS_AT_MOST];
        int rows = 1;
        int more = 0;
        List<Mark> placed = new ArrayList<>();
        for (Mark mark : marks) {
            int row = 0;
            while (row < ROWS_AT_MOST && used[row] > mark.start()) {
                row++;
            }
            if (row == ROWS_AT_MOST) {
                more++;
                continue;
            }
            used[row] = mark.end();
            rows = Math.max(rows, row + 1);
            placed.add(new Mark(mark.x(), top + 20 + row * ROW, mark.width(), mark.label(), mark.before()));
        }
        lanes.add(new Lane(title, subtitle, top, top + Math.max(48, 12 + rows * ROW), placed, more));
    }

    private boolean isShown(LocalDate day) {
        return !day.isBefore(monday) && day.isBefore(monday.plusWeeks(WEEKS));
    }

    private int x(LocalDate day) {
        return LEFT + (int) (day.toEpochDay() - monday.toEpochDay()) * DAY_WIDTH;
    }
}
