// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.web.account;

import io.github.beraad.vocabulary.Confidentiality;
import java.util.Optional;

/**
 * Who is at work: a post or office, not a person.
 *
 * @param name by which it signs in
 * @param title what it is called
 * @param member the id of the member of a partnership that it stands for
 * @param role what it is for
 * @param clearance the highest confidentiality that it may read
 */
public record Account(String name, String title, Optional<String> member, AccountRole role, Confidentiality clearance) {

    /**
     * Whether it may read something.
     *
     * @param level how confidential that is
     * @return false above its clearance
     */
    public boolean mayRead(Confidentiality level) {
        return level.compareTo(clearance) <= 0;
    }
}
