// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.beraad.text.Language;
import org.junit.jupiter.api.Test;

class ModulePathTest {

    @Test
    void thisProgramRunsAsAModule() {
        assertThat(ModulePathTest.class.getModule().getName()).isEqualTo("io.github.beraad.quickstart");
    }

    @Test
    void theLibraryIsANamedModuleThatThisProgramReads() {
        Module core = Language.DUTCH.getClass().getModule();

        assertThat(core.getName()).isEqualTo("io.github.beraad.core");
        assertThat(ModulePathTest.class.getModule().canRead(core)).isTrue();
    }

    @Test
    void theJacksonBindingIsResolved() {
        ModuleLayer layer = ModulePathTest.class.getModule().getLayer();

        assertThat(layer.findModule("io.github.beraad.jackson2")).isPresent();
        assertThat(layer.findModule("io.github.beraad.json")).isPresent();
    }
}
