// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.json.internal;

import io.github.beraad.json.internal.BrokenInputException.Reason;
import io.github.beraad.vocabulary.Nearest;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is said about a document that is refused: plain Dutch and plain English, and what to do about it. */
final class Messages {

    private static final int SHOWN = 40;

    private Messages() {}

    /** A value as it may be shown: at most 40 characters, none that would disturb a log or a terminal. */
    static String shown(String value) {
        StringBuilder shown = new StringBuilder();
        int i = 0;
        for (int count = 0; i < value.length() && count < SHOWN; count++) {
            int point = value.codePointAt(i);
            boolean disturbs = Character.isISOControl(point)
                    || Character.getType(point) == Character.SURROGATE
                    || Character.getType(point) == Character.FORMAT
                    || Character.getType(point) == Character.LINE_SEPARATOR
                    || Character.getType(point) == Character.PARAGRAPH_SEPARATOR;
            shown.appendCodePoint(disturbs ? '?' : point);
            i += Character.charCount(point);
        }
        return i < value.length() ? shown.append("...").toString() : shown.toString();
    }

    static String quoted(String value) {
        return '"' + shown(value) + '"';
    }

    static Words token(Token token) {
        return switch (token) {
            case TEXT -> new Words("een tekst", "a text");
            case WHOLE_NUMBER -> new Words("een getal", "a number");
            case NUMBER -> new Words("een getal dat niet heel is", "a number that is not whole");
            case TRUE, FALSE -> new Words("true of false", "true or false");
            case NULL -> new Words("null", "null");
            case LIST_START, LIST_END -> new Words("een lijst", "a list");
            case OBJECT_START, OBJECT_END, KEY -> new Words("een object", "an object");
            case END -> new Words("niets", "nothing");
        };
    }

    static Words wrongType(Words place, Token found, Words expected) {
        if (found == Token.NULL) {
            return new Words(
                    "Bij " + place.dutch() + " staat null. Vul in: " + expected.dutch()
                            + ". Mag de sleutel ontbreken, laat hem dan weg.",
                    "There is null at " + place.english() + ". Fill in " + expected.english()
                            + ", or leave the key out where it may be absent.");
        }
        Words token = token(found);
        return new Words(
                "Bij " + place.dutch() + " staat " + token.dutch() + ". Verwacht is " + expected.dutch() + ".",
                "There is " + token.english() + " at " + place.english() + ". Expected is " + expected.english() + ".");
    }

    static Words impossible(Words place, @Nullable String value, Words expected, Words reason) {
        String dutch = value == null ? "De waarde" : "De waarde " + quoted(value);
        String english = value == null ? "The value" : "The value " + quoted(value);
        return new Words(
                dutch + " bij " + place.dutch() + " kan niet" + behind(reason.dutch()) + ". Verwacht is "
                        + expected.dutch() + ".",
                english + " at " + place.english() + " cannot be" + behind(reason.english()) + ". Expected is "
                        + expected.english() + ".");
    }

    private static String behind(String reason) {
        return reason.isEmpty() ? "" : ": " + reason;
    }

    static Words unknownCode(Words place, String code, Collection<String> allowed) {
        Words nearest = nearest(code, allowed);
        return new Words(
                quoted(code) + " is bij " + place.dutch() + " geen bekende code." + nearest.dutch() + " Kies uit: "
                        + String.join(", ", allowed) + ".",
                quoted(code) + " is no known code at " + place.english() + "." + nearest.english() + " Choose from: "
                        + String.join(", ", allowed) + ".");
    }

    static Words oneOf(Collection<String> allowed) {
        String codes = String.join(", ", allowed);
        return new Words("een van " + codes, "one of " + codes);
    }

    static Words unknownKey(String key, Words noun, String format, Collection<String> allowed) {
        Words nearest = nearest(key, allowed);
        return new Words(
                "De sleutel " + quoted(key) + " hoort niet bij " + noun.dutch() + " in " + format + "."
                        + nearest.dutch() + " De sleutels zijn: " + String.join(", ", allowed) + ".",
                "The key " + quoted(key) + " does not belong to " + noun.english() + " in " + format + "."
                        + nearest.english() + " The keys are: " + String.join(", ", allowed) + ".");
    }

    static Words missingKey(String key, Words noun) {
        return new Words(
                "De sleutel " + quoted(key) + " ontbreekt bij " + noun.dutch() + ". Voeg de sleutel toe.",
                "The key " + quoted(key) + " is missing in " + noun.english() + ". Add it.");
    }

    static Words theKey(String key) {
        return new Words("de sleutel " + quoted(key), "the key " + quoted(key));
    }

    static Words duplicateKey(String key) {
        return new Words(
                "De sleutel " + quoted(key) + " staat twee keer in hetzelfde object. Haal er een weg.",
                "The key " + quoted(key) + " stands twice in the same object. Take one away.");
    }

    static final Words KEY_ONCE = new Words("elke sleutel één keer", "every key once");

    static Words twice(Words place, String value) {
        return new Words(
                quoted(value) + " staat twee keer in de lijst bij " + place.dutch() + ". Haal er een weg.",
                quoted(value) + " stands twice in the list at " + place.english() + ". Take one away.");
    }

    static final Words EACH_ONCE = new Words("elke waarde één keer", "every value once");

    static Words unknownFormat(String found, String read) {
        boolean otherVersion = found.startsWith(read.substring(0, read.indexOf('/') + 1));
        return new Words(
                "Het document zegt dat het in het formaat " + quoted(found) + " is. Hier wordt gelezen: " + read + "."
                        + (otherVersion ? " Neem een versie van Beraad die dat formaat kent." : ""),
                "The document says that it is in the format " + quoted(found) + ". What is read here is " + read + "."
                        + (otherVersion ? " Take a version of Beraad that knows that format." : ""));
    }

    static final Words NO_COLON = new Words(
            "een sleutel met een dubbele punt, zoals \"gemeente:zaaknummer\"",
            "a key with a colon, such as \"gemeente:zaaknummer\"");

    static Words noColon(String key) {
        return new Words(
                "De sleutel " + quoted(key) + " staat bij \"extensions\", maar heeft geen dubbele punt."
                        + " Zet er de naam van uw organisatie of toepassing voor, zoals \"gemeente:zaaknummer\".",
                "The key " + quoted(key) + " stands in \"extensions\", but has no colon."
                        + " Put the name of your organisation or application in front, as in \"gemeente:zaaknummer\".");
    }

    static final Words WELL_FORMED = new Words("een tekst die UTF-8 kan bevatten", "a text that UTF-8 can hold");

    static Words unpairedSurrogate(Words place) {
        return new Words(
                "De tekst bij " + place.dutch() + " heeft een half teken (een los surrogaat, zoals \\ud83d)."
                        + " Typ het teken opnieuw.",
                "The text at " + place.english() + " has half a character (an unpaired surrogate, such as \\ud83d)."
                        + " Type the character again.");
    }

    static Words nulInText(Words place) {
        return new Words(
                "De tekst bij " + place.dutch() + " bevat een NUL (\\u0000). Haal dat teken weg.",
                "The text at " + place.english() + " holds a NUL (\\u0000). Take that character away.");
    }

    static Words tooLong(Words place, Words what) {
        return new Words(
                "Bij " + place.dutch() + " staat meer dan past. Verwacht is " + what.dutch() + ".",
                "There is more at " + place.english() + " than fits. Expected is " + what.english() + ".");
    }

    static Words textUpTo(int most) {
        return new Words("een tekst van ten hoogste " + most + " tekens", "a text of at most " + most + " characters");
    }

    static Words numberUpTo(int most) {
        return new Words("een getal van ten hoogste " + most + " cijfers", "a number of at most " + most + " digits");
    }

    static final Words JSON_NUMBER = new Words("een getal zoals JSON het schrijft", "a number as JSON writes it");

    static Words keyUpTo(int most) {
        return new Words("een sleutel van ten hoogste " + most + " tekens", "a key of at most " + most + " characters");
    }

    static Words depthUpTo(int most) {
        return new Words("ten hoogste " + most + " niveaus", "at most " + most + " levels");
    }

    static Words tooDeep(int most) {
        return new Words(
                "Hier zitten meer dan " + most + " lijsten en objecten in elkaar. Verder wordt niet gelezen.",
                "More than " + most + " lists and objects are nested here. Reading stops.");
    }

    static final Words MORE = new Words("de rest van het document", "the rest of the document");

    static final Words NOTHING_MORE = new Words("het einde van het document", "the end of the document");

    static final Words TRAILING = new Words(
            "Achter het einde van het document staat nog iets. Haal weg wat er achter de laatste } staat.",
            "Something follows behind the end of the document. Take away what stands behind the last }.");

    static final Words EMPTY =
            new Words("Het document is leeg. Verwacht is een object.", "The document is empty. Expected is an object.");

    static final Words EMPTY_LINE = new Words(
            "Deze regel is leeg. Haal de regel weg; alleen achter de laatste regel mag een lege staan.",
            "This line is empty. Take it out; only behind the last line an empty one may stand.");

    static final Words TRAILING_IN_LINE = new Words(
            "Achter het element op deze regel staat nog iets. Zet elk element op een eigen regel.",
            "Something follows behind the element in this line. Put every element in a line of its own.");

    static final Words NO_MORE_IN_LINE = new Words("het einde van de regel", "the end of the line");

    static Words lineTruncated(Words expected) {
        return new Words(
                "De regel houdt te vroeg op. Verwacht is " + expected.dutch()
                        + ". Zet elk element helemaal op één regel.",
                "The line ends too early. Expected is " + expected.english()
                        + ". Put every element in one line whole.");
    }

    static final Words REST_OF_LINE = new Words("de rest van het element", "the rest of the element");

    static final Words LINE = new Words(
            "een regel met een object, met de sleutel \"element\" voorop",
            "a line with an object, with the key \"element\" in front");

    static final Words LINE_NOUN = new Words("een regel", "a line");

    static Words elementFirst(String key) {
        return new Words(
                "De regel begint met de sleutel " + quoted(key) + ". Zet \"element\" voorop.",
                "The line begins with the key " + quoted(key) + ". Put \"element\" in front.");
    }

    static final Words ELEMENT_FIRST = new Words("\"element\" als eerste sleutel", "\"element\" as the first key");

    static final Words HEADER_FIRST = new Words(
            "De eerste regel is niet die van het register. Zet de regel met \"element\": \"register\" voorop.",
            "The first line is not that of the register. Put the line with \"element\": \"register\" in front.");

    static final Words HEADER_ONCE = new Words(
            "Hier begint een tweede register. Alleen de eerste regel is die van het register.",
            "A second register begins here. Only the first line is that of the register.");

    static Words broken(Reason reason, Words expected) {
        return switch (reason) {
            case MALFORMED, TOO_LONG ->
                new Words(
                        "Dit is geen JSON. Verwacht is " + expected.dutch() + ".",
                        "This is not JSON. Expected is " + expected.english() + ".");
            case TRUNCATED ->
                new Words(
                        "Het document houdt te vroeg op. Verwacht is " + expected.dutch()
                                + ". Is het bestand helemaal opgehaald?",
                        "The document ends too early. Expected is " + expected.english()
                                + ". Was the file fetched whole?");
            case NOT_UTF8 ->
                new Words(
                        "Hier staan bytes die geen UTF-8 zijn. Sla het bestand op als UTF-8.",
                        "There are bytes here that are no UTF-8. Save the file as UTF-8.");
            case BYTE_ORDER_MARK ->
                new Words(
                        "Het document begint met een byte order mark (BOM). Sla het bestand op als UTF-8 zonder BOM.",
                        "The document begins with a byte order mark (BOM). Save the file as UTF-8 without BOM.");
            case NUL ->
                new Words(
                        "Hier staat een NUL. Is het bestand beschadigd, of in UTF-16? Sla het op als UTF-8.",
                        "There is a NUL here. Is the file damaged, or in UTF-16? Save it as UTF-8.");
            case TOO_LARGE ->
                new Words(
                        "Het document is groter dan is toegestaan. Verwacht is " + expected.dutch() + ".",
                        "The document is larger than is allowed. Expected is " + expected.english() + ".");
            case LINE_TOO_LARGE ->
                new Words(
                        "De regel is groter dan is toegestaan. Verwacht is " + expected.dutch() + ".",
                        "The line is larger than is allowed. Expected is " + expected.english() + ".");
            case DAMAGED ->
                new Words(
                        "Het bestand is beschadigd en kan niet worden uitgepakt. Haal het opnieuw op.",
                        "The file is damaged and cannot be unpacked. Fetch it again.");
        };
    }

    static final Words UTF8 = new Words("UTF-8 zonder BOM", "UTF-8 without BOM");

    static Words sizeUpTo(long most) {
        return new Words("een document van ten hoogste " + most + " bytes", "a document of at most " + most + " bytes");
    }

    static Words lineUpTo(long most) {
        return new Words("een regel van ten hoogste " + most + " bytes", "a line of at most " + most + " bytes");
    }

    static final Words GZIP = new Words("een onbeschadigd gzip-bestand", "an undamaged gzip file");

    static final Words TEXT_SYNTAX = new Words(
            "een tekst op één regel die eindigt met een dubbel aanhalingsteken, met een \\ voor elk \" en elke \\ erin",
            "a text on one line that ends with a double quote, with a \\ before every \" and \\ in it");

    static Words syntaxBehind(@Nullable Token last, boolean inObject) {
        if (last == Token.KEY) {
            return new Words("een dubbele punt en een waarde", "a colon and a value");
        }
        if (last == null) {
            return new Words("een object, dat begint met {", "an object, which begins with {");
        }
        if (last == Token.OBJECT_START) {
            return new Words("een sleutel tussen dubbele aanhalingstekens, of }", "a key in double quotes, or }");
        }
        if (last == Token.LIST_START) {
            return new Words("een waarde, of ]", "a value, or ]");
        }
        return inObject
                ? new Words(
                        "een komma met de volgende sleutel tussen dubbele aanhalingstekens, of }",
                        "a comma with the next key in double quotes, or }")
                : new Words("een komma met de volgende waarde, of ]", "a comma with the next value, or ]");
    }

    static Words cannotExist(String rule) {
        return new Words("een waarde die kan bestaan (" + rule + ")", "a value that can exist (" + rule + ")");
    }

    private static Words nearest(String word, Collection<String> allowed) {
        if (word.length() > SHOWN) {
            return Words.NONE;
        }
        Optional<String> nearest = Nearest.of(word, allowed);
        return nearest.isEmpty()
                ? Words.NONE
                : new Words(" Bedoelt u " + quoted(nearest.get()) + "?", " Do you mean " + quoted(nearest.get()) + "?");
    }
}
