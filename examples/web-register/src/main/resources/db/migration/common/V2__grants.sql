-- SPDX-License-Identifier: EUPL-1.2
-- The account that the application works with adds to subject and event, and can neither change nor delete there.
grant select, insert on subject to ${application};
grant select, insert on event to ${application};
grant select, insert, update on register to ${application};
grant select, insert, update on element to ${application};
grant select, insert, update on overview to ${application};
grant select, insert, update, delete on account to ${application};
grant select, insert, delete on sharing to ${application};
grant select, insert, delete on word to ${application};
grant select on keeper_log to ${application};

-- The account of whoever keeps the register redacts texts and destroys what may be destroyed; V3 logs each act.
grant select on register to ${keeper};
grant select on element to ${keeper};
grant select, update, delete on subject to ${keeper};
grant select, update, delete on event to ${keeper};
grant select, update, delete on overview to ${keeper};
grant select, delete on sharing to ${keeper};
grant select, insert, delete on word to ${keeper};
grant select on keeper_log to ${keeper};
