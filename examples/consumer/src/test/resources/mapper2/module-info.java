// SPDX-License-Identifier: EUPL-1.2
module org.example.mapper {
    requires io.github.beraad.jackson2;
}
