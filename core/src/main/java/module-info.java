// SPDX-License-Identifier: EUPL-1.2
/** The register of partnerships, its charters, its rules and the life of a dilemma. */
module io.github.beraad.core {
    requires org.slf4j;
    requires static transitive org.jspecify;
    requires static org.immutables.value.annotations;

    exports io.github.beraad.catalogue;
    exports io.github.beraad.charter;
    exports io.github.beraad.compliance;
    exports io.github.beraad.diagram;
    exports io.github.beraad.dilemma;
    exports io.github.beraad.escalation;
    exports io.github.beraad.identifier;
    exports io.github.beraad.index;
    exports io.github.beraad.privacy;
    exports io.github.beraad.register;
    exports io.github.beraad.text;
    exports io.github.beraad.vocabulary;

    uses io.github.beraad.compliance.CustomRule;
}
