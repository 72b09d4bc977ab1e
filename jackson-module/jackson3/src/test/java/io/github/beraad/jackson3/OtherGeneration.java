// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.jackson3;

import io.github.beraad.json.JsonFormat;
import io.github.beraad.json.Read;
import io.github.beraad.json.ReadOptions;
import io.github.beraad.json.testkit.FuzzTarget;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;

/** Jackson 2, to hold Jackson 3 against. */
final class OtherGeneration implements FuzzTarget.Generation {

    @Override
    public <T> Read<T> read(JsonFormat<T> format, InputStream bytes, ReadOptions options) throws IOException {
        return io.github.beraad.jackson2.BeraadJson.read(format, bytes, options);
    }

    @Override
    public <T> Read<T> read(JsonFormat<T> format, Reader characters, ReadOptions options) throws IOException {
        return io.github.beraad.jackson2.BeraadJson.read(format, characters, options);
    }
}
