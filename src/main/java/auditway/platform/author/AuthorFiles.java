package auditway.platform.author;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Finds the files under {@code processes/}, {@code forms/} and {@code config/}: each as it lies in the installation's home, else as it
 * was delivered inside the application. Names are relative to the home, with slashes, wherever a file comes from.
 */
@Component
public class AuthorFiles {

    private final Path home;

    /** @param home a folder of this machine; read as text, because Spring would look for a path in the web server's folder first */
    public AuthorFiles(@Value("${auditway.home:.}") String home) {
        this.home = Path.of(home);
    }

    /** Where a file or folder lies if the installation has its own. */
    public Path beside(String name) {
        return home.resolve(name).normalize();
    }

    /** What a file holds, nothing where there is none of that name. */
    public Optional<String> text(String name) {
        try {
            Path own = beside(name);
            if (Files.isRegularFile(own)) {
                return Optional.of(Files.readString(own));
            }
            Resource delivered = new ClassPathResource(name);
            return delivered.exists()
                    ? Optional.of(delivered.getContentAsString(StandardCharsets.UTF_8))
                    : Optional.empty();
        } catch (IOException failure) {
            throw new UncheckedIOException("The file " + name + " cannot be read; check its permissions.", failure);
        }
    }

    /**
     * All files of a folder, not of the folders in it.
     *
     * @param wanted tells by a file's name whether it is one of those
     */
    public Map<String, byte[]> all(String folder, Predicate<String> wanted) {
        Map<String, byte[]> files = new TreeMap<>();
        try {
            for (Resource file :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:" + folder + "/*.*")) {
                if (wanted.test(String.valueOf(file.getFilename()))) {
                    files.put(folder + "/" + file.getFilename(), file.getContentAsByteArray());
                }
            }
            files.putAll(own(folder, wanted));
        } catch (IOException failure) {
            throw new UncheckedIOException("The folder " + folder + " cannot be read; check its permissions.", failure);
        }
        return files;
    }

    private Map<String, byte[]> own(String folder, Predicate<String> wanted) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        if (Files.isDirectory(beside(folder))) {
            try (var entries = Files.newDirectoryStream(beside(folder), Files::isRegularFile)) {
                for (Path file : entries) {
                    if (wanted.test(file.getFileName().toString())) {
                        files.put(folder + "/" + file.getFileName(), Files.readAllBytes(file));
                    }
                }
            }
        }
        return files;
    }
}
