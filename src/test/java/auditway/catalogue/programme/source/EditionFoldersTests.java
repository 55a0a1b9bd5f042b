package auditway.catalogue.programme.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditionFoldersTests {

    @TempDir
    private Path beside;

    @Test
    void without_a_folder_beside_the_application_the_editions_inside_it_are_found() {
        assertThat(EditionFolders.find(beside.resolve("nowhere"))).anySatisfy(folder -> {
            assertThat(folder.name()).isEqualTo("aws-msp-2017");
            assertThat(folder.place()).isEqualTo("config/programmes/aws-msp-2017");
            assertThat(folder.files())
                    .containsKeys("programme.yaml", "edition.yaml", "deadlines.yaml", "section-01.yaml");
            assertThat(folder.files().get("edition.yaml")).contains("id: aws-msp-2017");
        });
    }

    @Test
    void a_folder_beside_the_application_wins_over_the_one_of_its_name_inside() throws IOException {
        write("aws-msp-2017/edition.yaml", "id: mine");

        assertThat(EditionFolders.find(beside))
                .filteredOn(folder -> folder.name().equals("aws-msp-2017"))
                .singleElement()
                .satisfies(folder -> {
                    assertThat(folder.place())
                            .isEqualTo(beside.resolve("aws-msp-2017").toString());
                    assertThat(folder.files()).containsOnlyKeys("edition.yaml");
                    assertThat(folder.files()).containsValue("id: mine");
                });
    }

    @Test
    void a_folder_of_another_name_comes_in_addition_and_loose_files_do_not_count() throws IOException {
        write("own-2026/edition.yaml", "id: own-2026");
        write("README.md", "About these folders.");

        assertThat(EditionFolders.find(beside))
                .extracting(EditionFolder::name)
                .contains("aws-msp-2017", "own-2026")
                .doesNotContain("README.md");
    }

    @Test
    void folders_inside_an_edition_are_left_alone() throws IOException {
        write("own-2026/edition.yaml", "id: own-2026");
        write("own-2026/drafts/section-99.yaml", "id: 99");

        assertThat(EditionFolders.read(beside.resolve("own-2026")).files()).containsOnlyKeys("edition.yaml");
    }

    private void write(String file, String text) throws IOException {
        Path path = beside.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
