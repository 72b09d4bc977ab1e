// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.cli;

/** What the command says to the shell when it ends. Of several, the highest is the worst. */
final class ExitStatus {

    /** Everything conforms at the threshold. */
    static final int CONFORMS = 0;

    /** Something does not conform at the threshold. */
    static final int DOES_NOT_CONFORM = 1;

    /** The input or the call cannot be used. */
    static final int UNUSABLE = 2;

    /** The tool itself failed. */
    static final int FAILED = 3;

    private ExitStatus() {}
}
