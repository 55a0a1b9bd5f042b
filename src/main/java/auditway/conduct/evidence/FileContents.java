package auditway.conduct.evidence;

import auditway.platform.refusal.Invalid;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import org.apache.commons.codec.binary.Hex;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** The content of evidence on disk, addressed by its SHA-256 alone and written at once or not at all. */
@Component
@EnableConfigurationProperties(EvidenceProperties.class)
class FileContents {

    private final EvidenceProperties properties;

    FileContents(EvidenceProperties properties) {
        this.properties = properties;
    }

    /** Content that is now kept; {@code size} in bytes. */
    record Kept(String sha256, long size, String mediaType) {}

    /** Content that waits under a name of its own until it is kept or dropped. */
    record Aside(String name) {}

    /** Lets content wait; refused like {@link #keep}. */
    Aside setAside(InputStream content, String filename) throws IOException {
        Path folder = Files.createDirectories(properties.directory().resolve("waiting"));
        Path place = Files.createTempFile(folder, "file-", ".tmp");
        boolean taken = false;
        try {
            receive(content, filename, place);
            taken = true;
        } finally {
            if (!taken) {
                Files.deleteIfExists(place);
            }
        }
        return new Aside(String.valueOf(place.getFileName()));
    }

    Resource aside(String name) {
        return new FileSystemResource(properties.directory().resolve("waiting").resolve(name));
    }

    void drop(String name) {
        try {
            Files.deleteIfExists(properties.directory().resolve("waiting").resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException("The file " + name + " that waited cannot be removed.", e);
        }
    }

    /**
     * Keeps the content.
     *
     * @param filename says by its end what the content must be
     * @throws Invalid if it is empty, too large or of a kind that is not taken
     */
    Kept keep(InputStream content, String filename) {
        try {
            Files.createDirectories(properties.directory());
            Path draft = Files.createTempFile(properties.directory(), "incoming-", ".tmp");
            try {
                return keep(content, filename, draft);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Evidence cannot be kept in " + properties.directory() + ".", e);
        }
    }

    Resource read(String sha256) {
        return new FileSystemResource(place(sha256));
    }

    private Kept keep(InputStream content, String filename, Path draft) throws IOException {
        Kept kept = receive(content, filename, draft);
        Path place = place(kept.sha256());
        if (!Files.exists(place)) {
            Files.createDirectories(place.getParent());
            try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE);
        }
        return kept;
    }

    private Kept receive(InputStream content, String filename, Path draft) throws IOException {
        MessageDigest digest = DigestUtils.getSha256Digest();
        long size = copy(content, draft, digest, filename);
        if (size == 0) {
            throw new Invalid("file", "The file " + filename + " is empty; choose one with content.");
        }
        return new Kept(Hex.encodeHexString(digest.digest()), size, kind(draft, filename));
    }

    private long copy(InputStream content, Path draft, MessageDigest digest, String filename) throws IOException {
        long limit = properties.limit().toBytes();
        long size = 0;
        byte[] buffer = new byte[64 * 1024];
        try (OutputStream out = Files.newOutputStream(draft)) {
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                size += read;
                if (size > limit) {
                    throw new Invalid("file", tooLarge(filename));
                }
                digest.update(buffer, 0, read);
                out.write(buffer, 0, read);
            }
        }
        return size;
    }

    private String tooLarge(String filename) {
        return "The file " + filename + " is larger than " + properties.limit().toMegabytes()
                + " MB; send a smaller one, or offer a link to it as evidence.";
    }

    private static String kind(Path draft, String filename) throws IOException {
        boolean sound = OfficeFile.isSound(draft, filename);
        try (InputStream content = Files.newInputStream(draft)) {
            byte[] begin = content.readNBytes(EvidenceKind.BEGIN);
            return EvidenceKind.mediaType(filename, begin)
                    .filter(kind -> sound)
                    .orElseThrow(() -> new Invalid("file", EvidenceKind.refused(filename)));
        }
    }

    private Path place(String sha256) {
        return properties
                .directory()
                .resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256);
    }
}
