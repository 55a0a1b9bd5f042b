package auditway.conduct.evidence.web;

import auditway.conduct.evidence.Evidence;
import auditway.conduct.evidence.EvidenceFiles;
import auditway.conduct.evidence.Purpose;
import auditway.platform.people.Actor;
import auditway.platform.refusal.Invalid;
import auditway.platform.refusal.Invalid.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.multipart.MultipartFile;

/**
 * Files or a link as a page sends them, for one control or for several.
 *
 * @param also further controls, their ids separated by commas or spaces
 */
record Several(
        @Nullable String link,
        @Nullable String controlId,
        @Nullable String also,
        @Nullable Purpose purpose,
        @Nullable String subjectId,
        @Nullable String title,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate periodFrom,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate periodTo) {

    /** Offers every file for every control; the caller sees to it that all are kept or none. */
    List<Evidence> offerTo(EvidenceFiles evidence, String auditId, List<MultipartFile> files, Actor actor) {
        List<MultipartFile> sent = files.stream()
                .filter(file -> !file.isEmpty()
                        || !String.valueOf(file.getOriginalFilename()).isBlank())
                .toList();
        List<Evidence> offered = new ArrayList<>();
        for (String control : controls()) {
            if (sent.isEmpty()) {
                offered.add(upload(null, control).offerTo(evidence, auditId, actor));
            }
            sent.forEach(file -> offered.add(upload(file, control).offerTo(evidence, auditId, actor)));
        }
        return offered;
    }

    /** The control it is for first, then the further ones. */
    Set<String> controls() {
        Set<String> controls = new LinkedHashSet<>();
        controls.add(controlId == null ? "" : controlId.strip());
        String others = also == null ? "" : also;
        Arrays.stream(others.split("[,;\\s]+")).filter(id -> !id.isEmpty()).forEach(controls::add);
        if (controls.size() > 100) {
            throw new Invalid("also", "Name at most 100 controls.");
        }
        return controls;
    }

    /** What was wrong, and beside the field which files were fit and have to be chosen again: no browser does so by itself. */
    static List<Problem> withFiles(Invalid refused, List<MultipartFile> files) {
        String names = files.stream()
                .filter(file -> !file.isEmpty())
                .map(file -> String.valueOf(file.getOriginalFilename()))
                .collect(Collectors.joining(", "));
        boolean about =
                refused.problems().stream().anyMatch(problem -> problem.field().equals("file"));
        return names.isEmpty() || about
                ? refused.problems()
                : Stream.concat(
                                refused.problems().stream(),
                                Stream.of(new Problem("file", "Choose " + names + " again; nothing was added.")))
                        .toList();
    }

    /** What a form shows again. */
    Upload upload() {
        return upload(null, controlId);
    }

    private Upload upload(@Nullable MultipartFile file, @Nullable String control) {
        return new Upload(
                file == null ? null : List.of(file), link, control, purpose, subjectId, title, periodFrom, periodTo);
    }
}
