// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.web.page;

import io.github.beraad.compliance.Finding;
import io.github.beraad.vocabulary.ElementKind;
import java.util.stream.Collectors;

/**
 * What was found.
 *
 * @param code of the severity
 * @param severity in words
 * @param message what is wrong
 * @param rule its id
 * @param source the statements that the rule goes back to; empty when there are none
 * @param about what kind of element it is about, with its id
 * @param href of the page of that element; empty when it has none
 */
record ShownFinding(
        String code, String severity, String message, String rule, String source, String about, String href) {

    static ShownFinding of(Finding finding, Say say) {
        return new ShownFinding(
                finding.severity().code(),
                say.value(finding.severity()),
                say.message(finding),
                finding.rule(),
                finding.source().stream().map(source -> source.text()).collect(Collectors.joining(", ")),
                say.value(finding.subject().kind()) + " " + finding.subject().id(),
                href(finding.subject().kind(), finding.subject().id()));
    }

    /** Where an element has a page of its own. */
    static String href(ElementKind kind, String id) {
        return switch (kind) {
            case DILEMMA -> "/dilemmas/" + id;
            case SIGNAL -> "/signals/" + id;
            case MEETING -> "/meetings/" + id;
            case PARTNERSHIP -> "/partnerships/" + id;
            default -> "";
        };
    }
}
