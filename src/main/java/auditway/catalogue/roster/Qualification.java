package auditway.catalogue.roster;

import auditway.catalogue.programme.Edition;
import auditway.catalogue.programme.Section;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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

    /** The sections that each of these people is not competent for on a day; who has no competence recorded is left out. */
    public Map<String, List<Section>> lacking(
            String programmeId, Collection<Section> inScope, Collection<String> accountIds, LocalDate day) {
        Map<String, List<Competence>> held =
                competences.of(accountIds).stream().collect(Collectors.groupingBy(Competence::accountId));
        Map<String, List<Section>> lacking = new HashMap<>();
        held.forEach((account, of) -> lacking.put(account, uncovered(programmeId, inScope, of, day)));
        return lacking;
    }

    static List<Section> uncovered(
            String programmeId, Collection<Section> inScope, Collection<Competence> held, LocalDate day) {
        return inScope.stream()
                .filter(section -> held.stream().noneMatch(one -> one.covers(programmeId, section.id(), day)))
                .toList();
    }
}
