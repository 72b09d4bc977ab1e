-- SPDX-License-Identifier: EUPL-1.2
-- A text is redacted in its JSON, and nothing else of a row changes.
revoke update on subject, event from ${keeper};
grant update (json) on subject, event to ${keeper};

-- Runs as the owner: the keeper's account has no right to write the log by itself.
create function log_keeper() returns trigger language plpgsql security definer set search_path from current as $$
begin
  insert into keeper_log (happened_at, database_account, account, reason, act, place, number, sequence)
  values (now(), session_user, current_setting('beraad.account', true), current_setting('beraad.reason', true),
      lower(tg_op), tg_table_name, old.number, case when tg_table_name = 'event' then (to_jsonb(old) ->> 'sequence')::integer end);
  if tg_op = 'DELETE' then
    return old;
  end if;
  return new;
end;
$$;

create function refuse_early_destruction() returns trigger language plpgsql security definer set search_path from current as $$
begin
  if not exists (select 1 from overview where number = old.number and retain_until <= current_date) then
    raise exception 'the retention of % has not ended', old.number using errcode = 'BR001';
  end if;
  return old;
end;
$$;

create trigger a_refuse_early_destruction before delete on subject for each row execute function refuse_early_destruction();
create trigger a_refuse_early_destruction before delete on event for each row execute function refuse_early_destruction();
create trigger log_keeper before update or delete on subject for each row execute function log_keeper();
create trigger log_keeper before update or delete on event for each row execute function log_keeper();

-- in the order of a language what begins with some letters does not stand together
alter table word alter column word type varchar(40) collate "C";
