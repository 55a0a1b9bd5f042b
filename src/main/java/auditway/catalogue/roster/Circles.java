package auditway.catalogue.roster;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Substitutions that lead back to whom they began with, so that nobody would do the work. */
final class Circles {

    private final List<Substitution> kept;
    private final Set<String> seen = new HashSet<>();

    /** @param kept all substitutions that are not over */
    Circles(List<Substitution> kept) {
        this.kept = kept;
    }

    /** The sentence that names people and days of the circle that one more substitution would close. */
    Optional<String> closedBy(Substitution named) {
        return back(named, List.of(named), named.firstDay(), named.lastDay());
    }

    private Optional<String> back(Substitution named, List<Substitution> way, LocalDate from, LocalDate until) {
        String substitute = way.get(way.size() - 1).substituteId();
        if (substitute.equals(named.accountId())) {
            return Optional.of(sentence(way, from, until));
        }
        return kept.stream()
                .filter(next -> next.accountId().equals(substitute))
                .filter(next ->
                        !next.firstDay().isAfter(until) && !next.lastDay().isBefore(from))
                .filter(next -> seen.add(next.id() + from + until))
                .flatMap(next -> back(
                        named,
                        Stream.concat(way.stream(), Stream.of(next)).toList(),
                        later(from, next.firstDay()),
                        earlier(until, next.lastDay()))
                        .stream())
                .findFirst();
    }

    private static String sentence(List<Substitution> way, LocalDate from, LocalDate until) {
        String others = way.stream()
                .skip(1)
                .map(one -> one.substituteName() + " stands in for " + one.name())
                .collect(Collectors.joining(", and "));
        return "No one would do the work of %s %s, because %s then; choose someone else or other days."
                .formatted(way.get(0).name(), Days.span(from, until), others);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
