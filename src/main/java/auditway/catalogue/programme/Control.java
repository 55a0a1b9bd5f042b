package auditway.catalogue.programme;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One requirement of the programme (an audit criterion, ISO 19011 3.7).
 *
 * @param id free text, unique in its edition, for example "3.2"
 * @param statement the requirement in one sentence
 * @param guidance how an auditor looks at it, may be empty
 * @param expectedEvidence what the partner is expected to show, may be empty
 * @param weight points in the edition's scoring, 0 where unscored
 * @param appliesTo kinds of partner it is for, empty for every partner
 * @param freshnessMonths how old evidence may be, absent where any age will do (rule 7)
 * @param waivable whether the programme manager may waive it although it is mandatory
 * @param methods of which at least one must be used for a verdict of met, empty for any (rule 6)
 */
public record Control(
        String id,
        String statement,
        String guidance,
        String expectedEvidence,
        Kind kind,
        int weight,
        List<String> appliesTo,
        @Nullable Integer freshnessMonths,
        boolean waivable,
        List<Method> methods) {

    /** What a control that is not met leads to (rule 9). */
    public enum Kind {
        /** Refuses a pass while open. */
        MANDATORY("Mandatory"),
        /** Costs points. */
        SCORED("Scored"),
        /** An opportunity for improvement, or a bonus where the scoring has one. */
        RECOMMENDED("Recommended");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    /** How an auditor convinces themselves. */
    public enum Method {
        /** A documented process was followed through. */
        PROCESS("Process"),
        /** Records were sampled. */
        EVIDENCE("Evidence"),
        /** It was shown working. */
        DEMONSTRATION("Demonstration");

        private final String title;

        Method(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    public Control {
        appliesTo = List.copyOf(appliesTo);
        methods = List.copyOf(methods);
    }

    /** Whether a partner of these kinds is audited on it; otherwise it is not applicable by rule (rule 5). */
    public boolean appliesTo(Collection<String> partnerKinds) {
        return appliesTo.isEmpty() || !Collections.disjoint(appliesTo, partnerKinds);
    }
}
