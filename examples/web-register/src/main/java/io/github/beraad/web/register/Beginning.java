// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.web.register;

import io.github.beraad.jackson3.BeraadJson;
import io.github.beraad.register.Register;
import io.github.beraad.vocabulary.Confidentiality;
import io.github.beraad.web.account.Account;
import io.github.beraad.web.account.AccountRole;
import io.github.beraad.web.account.AccountSettings;
import io.github.beraad.web.account.AccountTable;
import io.github.beraad.web.storage.DatabaseSettings;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.io.ClassPathResource;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What an empty database begins with: the administrator of the settings, or the fictional register and its accounts. */
@Component
class Beginning implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(Beginning.class);

    /** The password of every account of the demonstration, which the sign-in page may tell. */
    private static final String DEMONSTRATION_PASSWORD = "demonstratie";

    private static final List<Account> DEMONSTRATION = List.of(
            member("deelnemer-voorbeeldstad", "Deelnemer voor Voorbeeldstad (verzonnen)", "lip-voorbeeldstad"),
            member("agendahouder-ccv", "Agendahouder van het innovatieplatform", "lip-ccv"),
            member("voorzitter-jenv", "Voorzitter van het innovatieplatform", "lip-jenv"),
            member("voorbereider-beraad", "Voorbereider van het strategisch beraad", "sb-ccv"),
            member("deelnemer-beraad", "Deelnemer aan het strategisch beraad voor Modeldam (verzonnen)", "sb-modeldam"),
            new Account("lezer", "Lezer", Optional.empty(), AccountRole.READER, Confidentiality.INTERN),
            new Account(
                    "registerbeheerder",
                    "Beheerder van het register",
                    Optional.empty(),
                    AccountRole.KEEPER,
                    Confidentiality.ZEER_GEHEIM),
            new Account(
                    "applicatiebeheerder",
                    "Beheerder van de applicatie",
                    Optional.empty(),
                    AccountRole.ADMINISTRATOR,
                    Confidentiality.ZEER_GEHEIM));

    private final RegisterSettings settings;
    private final DatabaseSettings database;
    private final AccountSettings signIn;
    private final AccountTable accounts;
    private final RegisterTransfer transfer;
    private final PrivacyCheck privacy;
    private final PasswordEncoder passwords;
    private final TransactionTemplate transactions;

    Beginning(
            RegisterSettings settings,
            DatabaseSettings database,
            AccountSettings signIn,
            AccountTable accounts,
            RegisterTransfer transfer,
            PrivacyCheck privacy,
            PasswordEncoder passwords,
            TransactionTemplate transactions) {
        this.settings = settings;
        this.database = database;
        this.signIn = signIn;
        this.accounts = accounts;
        this.transfer = transfer;
        this.privacy = privacy;
        this.passwords = passwords;
        this.transactions = transactions;
    }

    private static Account member(String name, String title, String member) {
        return new Account(name, title, Optional.of(member), AccountRole.MEMBER, Confidentiality.VERTROUWELIJK);
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        addAdministrator();
        Boolean wanted = settings.demonstration();
        boolean demonstration =
                wanted == null ? database.isEmbedded() && signIn.administrator().isEmpty() : wanted;
        if (demonstration && transfer.isEmpty() && accounts.all().isEmpty()) {
            // one for all: each would take the time of making it
            Optional<String> password = Optional.of(passwords.encode(DEMONSTRATION_PASSWORD));
            Register register = demonstration();
            transactions.executeWithoutResult(status -> {
                transfer.bringIn(register, "demonstration");
                DEMONSTRATION.forEach(account -> accounts.put(account, password));
            });
            LOG.info("The register of the demonstration is in place");
        }
        if (!transfer.isEmpty()) {
            privacy.requireKnownRules();
        }
        boolean open = signIn.openIdConnect() ? !accounts.all().isEmpty() : accounts.hasPassword();
        if (!open) {
            LOG.warn(
                    "Nobody can sign in yet. Start with --beraad.sign-in.administrator=NAME{}",
                    signIn.openIdConnect() ? "" : " and --beraad.sign-in.administrator-password=PASSWORD");
        }
    }

    private static Register demonstration() throws IOException {
        try (InputStream register = new ClassPathResource("demonstration/national.json").getInputStream()) {
            return BeraadJson.read(register);
        }
    }

    private void addAdministrator() {
        String name = signIn.administrator();
        if (name.isEmpty()) {
            return;
        }
        String password = signIn.administratorPassword();
        Optional<Account> found = accounts.find(name);
        boolean lacksPassword = !password.isEmpty() && accounts.password(name).isEmpty();
        if (found.isEmpty() || lacksPassword) {
            accounts.put(
                    found.orElseGet(() -> new Account(
                            name, name, Optional.empty(), AccountRole.ADMINISTRATOR, Confidentiality.ZEER_GEHEIM)),
                    password.isEmpty() ? Optional.empty() : Optional.of(passwords.encode(password)));
            LOG.info("The account of the administrator is in place");
        }
    }
}
