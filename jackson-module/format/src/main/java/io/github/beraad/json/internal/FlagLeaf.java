// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.json.internal;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** True or false. */
final class FlagLeaf extends Form<Boolean> {

    static final FlagLeaf FLAG = new FlagLeaf();

    private FlagLeaf() {}

    @Override
    @Nullable
    Boolean read(Reading in) throws IOException {
        if (in.token() == Token.TRUE || in.token() == Token.FALSE) {
            return in.token() == Token.TRUE;
        }
        in.wrongType(Messages.token(Token.TRUE));
        return null;
    }

    @Override
    void write(Boolean flag, Output out) throws IOException {
        out.flag(flag);
    }
}
