package auditway.roster;

import auditway.programme.Edition;
import auditway.programme.Section;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whether people together can audit what is in scope (rule 17). */
@Component
@Transactional(readOnly = true)
public class Qualification {

    private final Competences competences;

    Qualification(Competences competences) {
        this.competences = competences;
    }

    /** Sections of an edition that none of these people is competent for on a day. */
    public List<Section> uncovered(
            Edition edition, Collection<Section> inScope, Collection<String> accountIds, LocalDate day) {
        return uncovered(edition.programmeId(), inScope, competences.of(accountIds), day);
    }

    static List<Section> uncovered(
            String programmeId, Collection<Section> inScope, Collection<Competence> held, LocalDate day) {
        return inScope.stream()
                .filter(section -> held.stream().noneMatch(one -> one.covers(programmeId, section.id(), day)))
                .toList();
    }
}
