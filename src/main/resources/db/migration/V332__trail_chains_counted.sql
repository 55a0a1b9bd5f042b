-- The row '*' counts the chains, so that one that was removed as a whole is missed.
update trail_head set seq = (select count(*) from trail_head other where other.chain <> '*') where chain = '*';
