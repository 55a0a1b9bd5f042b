package auditway.followup.actionitem.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** The files and the address that came with a form as evidence. */
record SentEvidence(List<MultipartFile> files, String link) {

    static final SentEvidence NOTHING = new SentEvidence(List.of(), "");

    static SentEvidence of(@Nullable List<MultipartFile> files, String link) {
        List<MultipartFile> sent = (files == null ? List.<MultipartFile>of() : files)
                .stream().filter(one -> !one.isEmpty()).toList();
        return new SentEvidence(sent, link.strip());
    }

    boolean isEmpty() {
        return files.isEmpty() && link.isEmpty();
    }

    /** No browser chooses a file a second time by itself. */
    String notAdded() {
        return "Choose " + files.stream().map(SentEvidence::name).collect(Collectors.joining(", ")) + " again; "
                + (files.size() == 1 ? "it was" : "they were") + " not added.";
    }

    static String name(MultipartFile file) {
        return Objects.requireNonNullElse(file.getOriginalFilename(), "file");
    }
}
