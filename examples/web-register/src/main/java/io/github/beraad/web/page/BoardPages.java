// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.web.page;

import io.github.beraad.vocabulary.DilemmaState;
import io.github.beraad.vocabulary.Urgency;
import io.github.beraad.web.account.Account;
import io.github.beraad.web.register.InvalidRequestException;
import io.github.beraad.web.register.RegisterReader;
import io.github.beraad.web.storage.Overview;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The dilemmas by state, or those in one state page by page; and the signals and insights. */
@Controller
class BoardPages {

    private static final int ON_THE_BOARD = 5;
    private static final int ON_A_PAGE = 25;

    /** The id of the form that filters. */
    private static final String FORM = "filter";

    private final Views views;
    private final RegisterReader reader;

    BoardPages(Views views, RegisterReader reader) {
        this.views = views;
        this.reader = reader;
    }

    /**
     * A dilemma or signal in a list.
     *
     * @param id its id
     * @param title of a dilemma; of a signal its id
     * @param partnership that owns it
     * @param since since when it is in its state
     * @param urgency how urgent it is, where it is not as usual
     * @param confidentiality how confidential it is
     */
    record Row(String id, String title, String partnership, String since, String urgency, String confidentiality) {

        static Row of(Overview overview, Say say) {
            return new Row(
                    overview.id(),
                    overview.title().isEmpty() ? overview.id() : overview.title(),
                    say.partnership(overview.partnership()),
                    say.value(overview.since()),
                    overview.urgency() == Urgency.NORMAL ? "" : say.text("page.urgency", "urgency", overview.urgency()),
                    say.value(overview.confidentiality()));
        }
    }

    /**
     * The dilemmas in a state.
     *
     * @param code of the state
     * @param name of the state
     * @param count how many there are
     * @param rows the newest of them
     */
    record Column(String code, String name, int count, List<Row> rows) {}

    @GetMapping("/dilemmas")
    ModelAndView dilemmas(
            Account account,
            @RequestParam Optional<String> partnership,
            @RequestParam Optional<String> sharedWith,
            @RequestParam Optional<String> state,
            @RequestParam Optional<String> search,
            @RequestParam @Nullable String after,
            HttpServletRequest request) {
        ModelAndView page = views.of("dilemmas", request);
        Say say = views.say(request);
        RegisterReader.Filter filter = new RegisterReader.Filter(
                filled(partnership), filled(sharedWith), filled(state).map(BoardPages::state), filled(search));
        page.addObject("filters", filters(partnership, sharedWith, state, search, say));
        page.addObject("parameters", parameters(filter));
        page.addObject("maySubmit", maySubmit(account, say));
        if (filter.state().isPresent()) {
            RegisterReader.Listed listed = reader.dilemmas(account, filter, after, ON_A_PAGE);
            page.addObject("state", say.value(filter.state().get()));
            page.addObject("stateCode", filter.state().get().code());
            page.addObject("rows", rows(listed, say));
            page.addObject("next", listed.next().orElse(""));
            page.addObject("first", after == null);
        } else {
            page.addObject("state", "");
            page.addObject("columns", columns(account, filter, say));
        }
        return page;
    }

    private List<Column> columns(Account account, RegisterReader.Filter filter, Say say) {
        Map<DilemmaState, Integer> counts = reader.counts(account, filter);
        List<Column> columns = new ArrayList<>();
        for (DilemmaState state : DilemmaState.values()) {
            int count = counts.getOrDefault(state, 0);
            if (count > 0) {
                columns.add(new Column(
                        state.code(),
                        say.value(state),
                        count,
                        rows(reader.dilemmas(account, filter.in(state), null, ON_THE_BOARD), say)));
            }
        }
        return columns;
    }

    private static List<Row> rows(RegisterReader.Listed listed, Say say) {
        return listed.rows().stream().map(row -> Row.of(row, say)).toList();
    }

    private static Optional<String> filled(Optional<String> parameter) {
        return parameter.map(String::strip).filter(value -> !value.isEmpty());
    }

    private static DilemmaState state(String code) {
        for (DilemmaState state : DilemmaState.values()) {
            if (state.code().equals(code)) {
                return state;
            }
        }
        throw new InvalidRequestException("state", "is no state of a dilemma");
    }

    private boolean maySubmit(Account account, Say say) {
        return account.member()
                .map(member -> say.index().member(member))
                .map(member -> reader.maySubmit(account, member.partnership().id()))
                .orElse(false);
    }

    private static List<Field> filters(
            Optional<String> partnership,
            Optional<String> sharedWith,
            Optional<String> state,
            Optional<String> search,
            Say say) {
        MultiValueMap<String, String> values = new LinkedMultiValueMap<>();
        partnership.ifPresent(value -> values.set("partnership", value));
        sharedWith.ifPresent(value -> values.set("sharedWith", value));
        state.ifPresent(value -> values.set("state", value));
        search.ifPresent(value -> values.set("search", value));
        Typed typed = new Typed(values, say);
        Map<String, String> partnerships = new LinkedHashMap<>();
        say.index()
                .partnerships()
                .forEach(one -> partnerships.put(one.id(), one.partnership().name()));
        return List.of(
                typed.field("line", FORM, "search", say.text("filter.search"), false),
                typed.choice(
                        "choice",
                        FORM,
                        "state",
                        say.text("fact.state"),
                        false,
                        typed.names(List.of(DilemmaState.values())),
                        List.of()),
                typed.choice("choice", FORM, "partnership", say.text("filter.owner"), false, partnerships, List.of()),
                typed.choice("choice", FORM, "sharedWith", say.text("filter.shared"), false, partnerships, List.of()));
    }

    private static Map<String, String> parameters(RegisterReader.Filter filter) {
        Map<String, String> parameters = new LinkedHashMap<>();
        filter.partnership().ifPresent(value -> parameters.put("partnership", value));
        filter.sharedWith().ifPresent(value -> parameters.put("sharedWith", value));
        filter.search().ifPresent(value -> parameters.put("search", value));
        return parameters;
    }

    @GetMapping("/signals")
    ModelAndView signals(Account account, @RequestParam @Nullable String after, HttpServletRequest request) {
        ModelAndView page = views.of("signals", request);
        Say say = views.say(request);
        RegisterReader.Listed listed = reader.signals(account, RegisterReader.Filter.all(), after, ON_A_PAGE);
        page.addObject("rows", rows(listed, say));
        page.addObject("next", listed.next().orElse(""));
        page.addObject("mayReport", account.member().isPresent());
        return page;
    }
}
