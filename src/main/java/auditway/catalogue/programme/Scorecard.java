package auditway.catalogue.programme;

import auditway.catalogue.programme.Score.SectionScore;
import auditway.catalogue.programme.ScoredControl.Credit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/** One computation of a score; nothing here but arithmetic. */
final class Scorecard {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Edition edition;
    private final Scoring scoring;
    private final Map<String, Credit> credits = new HashMap<>();
    private final Collection<String> openMandatory;

    Scorecard(Edition edition, Collection<ScoredControl> earned, Collection<String> openMandatory) {
        this.edition = edition;
        this.scoring = edition.scoring();
        this.openMandatory = openMandatory;
        edition.controls().forEach(control -> credits.put(control.id(), Credit.NONE));
        for (var input : earned) {
            if (credits.replace(input.controlId(), input.credit()) == null) {
                throw new IllegalArgumentException(
                        "Edition " + edition.id() + " has no control " + input.controlId() + " to score.");
            }
        }
    }

    Score score() {
        return switch (scoring.mode()) {
            case POINTS -> points();
            case DEDUCTIONS -> deductions();
            case ALL_MANDATORY -> allMandatory();
        };
    }

    private Score points() {
        var value = sum(inScope(), this::earned);
        var maximum = sum(inScope(), Scorecard::weight);
        var threshold = maximum.multiply(scoring.threshold()).divide(HUNDRED);
        var formula =
                "%s points met + %s × %s points partially met = %s of %s points in scope; a pass needs %s %% of %s = %s."
                        .formatted(
                                plain(weightOf(Credit.FULL)),
                                plain(scoring.partialCredit()),
                                plain(weightOf(Credit.PARTIAL)),
                                plain(value),
                                plain(maximum),
                                plain(scoring.threshold()),
                                plain(maximum),
                                plain(threshold));
        return result(value, maximum, threshold, formula, this::earned, Scorecard::weight);
    }

    private Score deductions() {
        var lost = sum(
                inScope().filter(control -> !isBonus(control)),
                control -> weight(control).subtract(earned(control)));
        var bonus = sum(inScope().filter(Scorecard::isBonus), this::earned);
        var value = scoring.full().subtract(lost).add(bonus).max(BigDecimal.ZERO);
        var maximum = scoring.full().add(sum(inScope().filter(Scorecard::isBonus), Scorecard::weight));
        var formula = "%s points − %s deducted + %s bonus = %s; a pass needs %s."
                .formatted(plain(scoring.full()), plain(lost), plain(bonus), plain(value), plain(scoring.threshold()));
        return result(value, maximum, scoring.threshold(), formula, this::earned, Scorecard::weight);
    }

    private Score allMandatory() {
        Function<Control, BigDecimal> met =
                control -> isMandatory(control) && credit(control) == Credit.FULL ? BigDecimal.ONE : BigDecimal.ZERO;
        Function<Control, BigDecimal> counted = control -> isMandatory(control) ? BigDecimal.ONE : BigDecimal.ZERO;
        var value = sum(inScope(), met);
        var maximum = sum(inScope(), counted);
        var formula = "%s of %s mandatory controls in scope are met; a pass needs all of them."
                .formatted(plain(value), plain(maximum));
        return result(value, maximum, maximum, formula, met, counted);
    }

    private Score result(
            BigDecimal value,
            BigDecimal maximum,
            BigDecimal threshold,
            String formula,
            Function<Control, BigDecimal> earned,
            Function<Control, BigDecimal> attainable) {
        var sections = edition.sections().stream()
                .map(section -> new SectionScore(
                        section.id(),
                        section.title(),
                        sum(inScope(section), earned),
                        sum(inScope(section), attainable)))
                .toList();
        var refusals = new ArrayList<String>();
        if (inScope().findAny().isEmpty()) {
            refusals.add("No control is in scope, so there is nothing to pass.");
        }
        refuseOpenMandatory(refusals);
        if (value.compareTo(threshold) < 0 && scoring.mode() != Scoring.Mode.ALL_MANDATORY) {
            refusals.add(
                    "The score of %s is below the %s that a pass needs.".formatted(plain(value), plain(threshold)));
        }
        sections.forEach(section -> refuseBelowMinimum(section, refusals));
        return new Score(scoring.mode(), value, maximum, threshold, refusals, formula, sections, inputs());
    }

    private void refuseOpenMandatory(List<String> refusals) {
        var open = new ArrayList<String>();
        var named = new TreeSet<>(openMandatory);
        for (var control : edition.controls()) {
            var failed = isMandatory(control) && isInScope(control) && credit(control) != Credit.FULL;
            if (failed || named.contains(control.id())) {
                open.add(control.id());
            }
        }
        if (!open.isEmpty()) {
            refusals.add("Mandatory controls are open: " + String.join(", ", open) + ".");
        }
    }

    private void refuseBelowMinimum(SectionScore section, List<String> refusals) {
        var minimum = scoring.sectionMinimums().get(section.sectionId());
        if (minimum == null || section.maximum().signum() == 0) {
            return;
        }
        var needed = section.maximum().multiply(minimum).divide(HUNDRED);
        if (section.value().compareTo(needed) < 0) {
            refusals.add("Section %s, %s, has %s of %s points; its minimum is %s %%."
                    .formatted(
                            section.sectionId(),
                            section.title(),
                            plain(section.value()),
                            plain(section.maximum()),
                            plain(minimum)));
        }
    }

    private List<ScoredControl> inputs() {
        return edition.controls().stream()
                .map(control -> new ScoredControl(control.id(), credit(control)))
                .toList();
    }

    private Stream<Control> inScope() {
        return edition.controls().stream().filter(this::isInScope);
    }

    private Stream<Control> inScope(Section section) {
        return section.controls().stream().filter(this::isInScope);
    }

    private boolean isInScope(Control control) {
        return credit(control) != Credit.EXCLUDED;
    }

    private Credit credit(Control control) {
        return credits.getOrDefault(control.id(), Credit.NONE);
    }

    private BigDecimal earned(Control control) {
        return switch (credit(control)) {
            case FULL -> weight(control);
            case PARTIAL -> weight(control).multiply(scoring.partialCredit());
            case NONE, EXCLUDED -> BigDecimal.ZERO;
        };
    }

    private BigDecimal weightOf(Credit credit) {
        return sum(inScope().filter(control -> credit(control) == credit), Scorecard::weight);
    }

    private static BigDecimal weight(Control control) {
        return BigDecimal.valueOf(control.weight());
    }

    private static boolean isMandatory(Control control) {
        return control.kind() == Control.Kind.MANDATORY;
    }

    private static boolean isBonus(Control control) {
        return control.kind() == Control.Kind.RECOMMENDED;
    }

    private static BigDecimal sum(Stream<Control> controls, Function<Control, BigDecimal> amount) {
        return controls.map(amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static String plain(BigDecimal number) {
        return number.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    }
}
