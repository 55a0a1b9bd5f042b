package auditway.conduct.evidence.web;

import auditway.conduct.evidence.Evidence;
import auditway.conduct.evidence.EvidenceFiles;
import auditway.conduct.evidence.NewEvidence;
import auditway.conduct.evidence.Period;
import auditway.conduct.evidence.Purpose;
import auditway.platform.people.Actor;
import auditway.platform.refusal.Invalid;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.multipart.MultipartFile;

/** A file or a link as a page or a program sends it. */
record Upload(
        @Nullable List<MultipartFile> file,
        @Nullable String link,
        @Nullable String controlId,
        @Nullable Purpose purpose,
        @Nullable String subjectId,
        @Nullable String title,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate periodFrom,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate periodTo) {

    static final Upload NONE = new Upload(null, null, null, null, null, null, null, null);

    Evidence offerTo(EvidenceFiles files, String auditId, Actor actor) {
        Optional<MultipartFile> sent = only();
        if (sent.isEmpty()) {
            if (text(link).isEmpty()) {
                throw new Invalid("file", "Choose a file or enter a link.");
            }
            return files.link(offer(auditId, text(link)), actor);
        }
        try (InputStream content = sent.get().getInputStream()) {
            return files.offer(offer(auditId, text(sent.get().getOriginalFilename())), content, actor);
        } catch (IOException broken) {
            throw new Invalid("file", "The file did not arrive whole; send it again.");
        }
    }

    Evidence addTo(EvidenceFiles files, String id, Actor actor) {
        MultipartFile sent = only().orElseThrow(() -> new Invalid("file", "Choose the file of the new version."));
        try (InputStream content = sent.getInputStream()) {
            return files.revise(id, text(sent.getOriginalFilename()), new Period(periodFrom, periodTo), content, actor);
        } catch (IOException broken) {
            throw new Invalid("file", "The file did not arrive whole; send it again.");
        }
    }

    /** The file that was sent, none where the field was left empty. */
    private Optional<MultipartFile> only() {
        List<MultipartFile> sent = (file == null ? List.<MultipartFile>of() : file)
                .stream()
                        .filter(one -> !one.isEmpty()
                                || !text(one.getOriginalFilename()).isEmpty())
                        .toList();
        if (sent.size() > 1) {
            throw new Invalid("file", "Send one file at a time; each becomes evidence of its own.");
        }
        return sent.stream().findFirst();
    }

    private NewEvidence offer(String auditId, String name) {
        return new NewEvidence(
                auditId,
                blankToNull(controlId),
                purpose == null ? Purpose.RESPONSE : purpose,
                blankToNull(subjectId),
                text(title),
                name,
                new Period(periodFrom, periodTo));
    }

    private static String text(@Nullable String given) {
        return given == null ? "" : given.strip();
    }

    private static @Nullable String blankToNull(@Nullable String given) {
        return text(given).isEmpty() ? null : text(given);
    }
}
