// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.web.account;

import java.util.Locale;

/** What an account is for, beside standing for a member. */
public enum AccountRole {
    /** Reads. */
    READER,
    /** Stands for a member, and does what the lifecycle of a dilemma lets that member do. */
    MEMBER,
    /** Keeps the register: redacts texts, and destroys what need not be retained any longer. */
    KEEPER,
    /** Sets up the application: imports a register, and manages accounts. */
    ADMINISTRATOR;

    /**
     * The code by which it is stored and stated.
     *
     * @return in lower case
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The role with a code.
     *
     * @param code in lower case
     * @return the role
     * @throws IllegalArgumentException if there is none
     */
    public static AccountRole of(String code) {
        for (AccountRole role : values()) {
            if (role.code().equals(code)) {
                return role;
            }
        }
        throw new IllegalArgumentException("role: expected are reader, member, keeper and administrator");
    }
}
