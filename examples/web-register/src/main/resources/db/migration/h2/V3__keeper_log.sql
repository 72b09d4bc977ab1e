-- SPDX-License-Identifier: EUPL-1.2
-- Triggers of H2 run with the rights of the account at work, so that the keeper may add to the log, and no more.
grant insert on keeper_log to ${keeper};
create trigger keep_subject before update, delete on subject for each row call 'io.github.beraad.web.storage.KeeperTrigger';
create trigger keep_event before update, delete on event for each row call 'io.github.beraad.web.storage.KeeperTrigger';
