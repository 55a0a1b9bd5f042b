package auditway.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BaseUrlTests {

    @Test
    void the_path_of_an_installation_is_part_of_every_address() {
        BaseUrl installed = new BaseUrl("https://audits.example/office/");
        assertThat(installed.of("/work-items/1")).isEqualTo("https://audits.example/office/work-items/1");
        assertThat(installed).hasToString("https://audits.example/office");
        assertThat(installed.host()).isEqualTo("audits.example");
    }
}
