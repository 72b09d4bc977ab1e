// SPDX-License-Identifier: EUPL-1.2
package org.example.mapper;

import io.github.beraad.jackson3.BeraadJson;
import io.github.beraad.register.Register;
import tools.jackson.databind.json.JsonMapper;

/** Reads and writes a register with a mapper that finds the module by itself. */
public final class Main {

    private Main() {}

    /**
     * Prints the register as the mapper writes it.
     *
     * @param arguments none
     * @throws Exception if the mapper fails
     */
    public static void main(String[] arguments) throws Exception {
        JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
        Register register = BeraadJson.fromJson("{\"format\": \"beraad-register/1\", \"title\": \"T\"}");
        String json = mapper.writeValueAsString(register);
        System.out.println(json + ' ' + register.equals(mapper.readValue(json, Register.class)));
    }
}
